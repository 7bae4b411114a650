"""An answer's group in the layer tree: found again wherever the project was moved to, and its parts by role."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

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


def is_image(layer: QgsMapLayer) -> bool:
    """Tell whether Revisit added this layer as an image, which hides what lies below; notes do not."""
    return isinstance(layer, QgsRasterLayer) and bool(layer.customProperty(ROLE_PROPERTY))


def raise_group(group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Put the group above all that Revisit has added beside it, but not above the user's own; return it, a new object.

    So an older answer is seen where a newer one, a time-lapse or a preview lay above.
    """
    parent = group.parent()
    siblings = parent.children()
    first = next(number for number, node in enumerate(siblings) if node == group or _holds_image(node))
    if siblings[first] == group:
        return group
    expanded = group.isExpanded()
    copy = group.clone()
    parent.insertChildNode(first, copy)
    parent.removeChildNode(group)
    copy.setExpanded(not expanded)  # the layer tree heeds only a change
    copy.setExpanded(expanded)
    return copy


def _holds_image(node: QgsLayerTreeNode) -> bool:
    layers = node.findLayers() if QgsLayerTree.isGroup(node) else [node]
    return any(each.layer() and is_image(each.layer()) for each in layers)


def show_role(group: QgsLayerTreeGroup, role: str, on: bool) -> None:
    """Switch the layers of a role on, above the images so that they are seen, or off and below them as before."""
    for node in list(layer_nodes(group, [role])):
        if on:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)
    if on:
        _move(raise_group(group), role, 0)
    else:
        _lower(group, role)


def _lower(group: QgsLayerTreeGroup, role: str) -> None:
    """Put the layers of a role back to the end, where they come to; the provenance is the last of all."""
    children = group.children()
    nodes = list(layer_nodes(group, [role]))
    last = [node for node in layer_nodes(group, ["provenance"]) if node == children[-1] and role != "provenance"]
    place = len(children) - len(last)
    if children[place - len(nodes) : place] != nodes:
        _move(group, role, place)


def _move(group: QgsLayerTreeGroup, role: str, place: int) -> None:
    """Put the layers of a role before the group's child number `place`, in their order."""
    nodes = list(layer_nodes(group, [role]))
    if group.children()[place : place + len(nodes)] == nodes:
        return
    copies = [node.clone() for node in nodes]
    group.insertChildNodes(place, copies)
    for node in nodes:
        group.removeChildNode(node)
