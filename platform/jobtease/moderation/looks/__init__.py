"""Looks at private things (access log): each leaves a row, and whose things they are is told of it when that harms nobody."""
