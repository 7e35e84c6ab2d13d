"""The logical data model as a graph: elements, the facts it is built from, and what follows from it."""
