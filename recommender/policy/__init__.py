"""Policy: listening as a decision process: reward, state, features, value, exploration."""
