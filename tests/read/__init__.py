"""What reading makes of exports: ours in every form, bad ones, and the corpus where it is at hand."""
