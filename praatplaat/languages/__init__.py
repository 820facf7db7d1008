"""The languages: catalogues read from .po files, what is said in which language, and the translators' tools."""
