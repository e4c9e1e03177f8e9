"""Ranking: from arrays and facts to a queue with propensities and reasons."""
