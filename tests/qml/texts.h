// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QQuickWindow>

/*
 * What a person sees of the texts below an item: where they are, whether they are whole, and how they stand out.
 */
namespace Dotlight::Test
{

/// All visible texts.
[[nodiscard]] QList<QQuickItem *> textsBelow(QQuickItem *root);
/// Texts that are cut off, reach beyond the edges or lie on one another, as "text (why)".
[[nodiscard]] QStringList badTexts(QQuickItem *root);
/// Texts that stand out too little from what they are on (WCAG 2.2, AA), as "text (contrast)".
[[nodiscard]] QStringList paleTexts(QQuickWindow *window);

}
