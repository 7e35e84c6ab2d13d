"""PLUG-INS: the kinds of rules that architects state by stereotypes and tags, one file a kind."""
