// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Dotlight
{

/// Markdown (CommonMark, and GitHub's tables) of plain texts: whatever they hold, none of it is taken for markup.
class Markdown
{
public:
    void heading(int level, const QString &text);
    /// "- label: value"; nothing where the value is empty.
    void item(const QString &label, const QString &value);
    /// Nothing without rows. An empty cell becomes a dash.
    void table(const QStringList &head, const QList<QStringList> &rows);
    [[nodiscard]] QString text() const { return m_text; }

    /// One line.
    [[nodiscard]] static QString escaped(const QString &text);

private:
    void endList();

    QString m_text;
    bool m_inList = false;
};

}
