"""Handing a case on: to another municipality's desk, and what is suspected to be child abuse to the police and the hotline."""
