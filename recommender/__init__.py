"""Hearth's recommender: library, analysis, facts and queues, without any user interface."""
