"""Evaluation anyone can run: public data, honest splits, baselines and intervals."""
