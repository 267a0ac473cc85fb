// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/level.h"

#include <QStringList>

namespace Dotlight::Cli
{

/// How the output may look.
struct Look {
    /// Columns; no line is longer.
    int width = 80;
    bool colour = false;
};

/// Text for people, line by line, wrapped. What it is given is made safe for a terminal.
class Page
{
public:
    explicit Page(const Look &look)
        : m_look(look)
    {
    }

    /// A paragraph in the level's colour.
    void headline(const QString &text, Level level);
    /// The name of a section, and behind it a word in the level's colour.
    void heading(const QString &text, const QString &word, Level level);
    void paragraph(const QString &text);
    /// "  label   text", the text wrapped under itself. An empty label continues the one before.
    void field(const QString &label, const QString &text, int labelColumns);
    /// The same for labels and texts of any length: where the label is longer than its column, or a word of the texts than
    /// what is left beside it, all of them have lines of their own.
    void roomyField(const QString &label, const QStringList &texts, int labelColumns);
    /// A remark below a heading.
    void note(const QString &text);
    void bullet(const QString &text);
    void gap();
    [[nodiscard]] QString text() const { return m_text; }

private:
    void block(const QString &first, const QString &text);
    [[nodiscard]] QString painted(const QString &text, Level level) const;
    [[nodiscard]] QString bold(const QString &text) const;

    Look m_look;
    QString m_text;
};

}
