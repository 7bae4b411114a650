"""An answer's group in the layer tree: found again wherever the project was moved to, and its parts by role."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer

from .answer import Answer
from .project_layers import ROLE_PROPERTY

ANSWER_PROPERTY = "revisit/answer"
"""Custom property of the group: the answer's folder when it was added."""


def find_group(project: QgsProject, answer: Answer) -> Optional[QgsLayerTreeGroup]:
    """Return the answer's group in the project, or None.

    A project that was moved together with its answers remembers their old folders, but QGIS resolves the layers'.
    """
    groups = [g for g in project.layerTreeRoot().findGroups(True) if g.customProperty(ANSWER_PROPERTY)]
    by_name = (group for group in groups if group.customProperty(ANSWER_PROPERTY) == str(answer.folder))
    own = set(map(str, answer.files()))
    by_layer = (g for g in groups if any(node.layer().source() in own for node in layer_nodes(g)))
    return next(by_name, None) or next(by_layer, None)


def layer_nodes(group: QgsLayerTreeGroup, roles: Collection[str] = ()) -> Iterator[QgsLayerTreeLayer]:
    """Yield the nodes of the group whose layer exists, from top to bottom; only of these roles, if any are named."""
    for node in group.findLayers():
        if node.layer() and (not roles or node.layer().customProperty(ROLE_PROPERTY) in roles):
            yield node


def layer_of(group: QgsLayerTreeGroup, path: Path) -> Optional[QgsRasterLayer]:
    """Return the group's layer that shows a file, or None."""
    return next((node.layer() for node in layer_nodes(group) if node.layer().source() == str(path)), None)


def shows(group: Optional[QgsLayerTreeGroup], role: str) -> bool:
    """Tell whether a layer of that role is switched on."""
    return group is not None and any(node.isVisible() for node in layer_nodes(group, [role]))


def has(group: Optional[QgsLayerTreeGroup], role: str) -> bool:
    """Tell whether there is a layer of that role."""
    return group is not None and next(layer_nodes(group, [role]), None) is not None


def show_role(group: QgsLayerTreeGroup, role: str, on: bool) -> None:
    """Switch the layers of a role on, above the images so that they are seen, or off."""
    for node in list(layer_nodes(group, [role])):
        if on:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)
    if on:
        raise_role(group, role)


def raise_role(group: QgsLayerTreeGroup, role: str) -> None:
    """Put the layers of a role on top of the group."""
    nodes = list(layer_nodes(group, [role]))
    if group.children()[: len(nodes)] == nodes:
        return
    for node in reversed(nodes):
        copy = node.clone()
        group.insertChildNode(0, copy)
        group.removeChildNode(node)
