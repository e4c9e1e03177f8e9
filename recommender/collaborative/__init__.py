"""Collaborative filtering: who is played together with whom."""
