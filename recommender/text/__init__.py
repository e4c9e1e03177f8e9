"""The words around a track: documents, terms, sentence embeddings, sentiment; text in only."""
