"""modelmill: UML logical data models in, physical profiles that vendors can implement out."""
