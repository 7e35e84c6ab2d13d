"""Rules of Klimadatastyrelsen that no other book has."""
