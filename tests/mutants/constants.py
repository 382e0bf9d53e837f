"""Which lines use a constant of a module: whoever runs them tries what the constant says."""

import ast


def users(source: str, line: int) -> list[int]:
    """Lines of functions that use the constant on this line, also by way of another constant; none when no constant stands there."""
    tree = ast.parse(source)
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            there = node.lineno <= line <= (node.end_lineno or node.lineno)
            if there or names & _read(node.value):
                names |= {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and _is_set(each)}
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    return sorted(
        {
            each.lineno
            for function in functions
            for each in ast.walk(function)
            if isinstance(each, ast.Name) and each.id in names
        }
    )


def _is_set(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)


def _read(node: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
