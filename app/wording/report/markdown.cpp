// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown.h"

#include "wording/printable.h"

using namespace Qt::StringLiterals;

namespace Dotlight
{

QString Markdown::escaped(const QString &text)
{
    QString result;
    for (const QChar c : printable(text)) {
        if (u"\\`*_{}[]<>|#~$!&@"_s.contains(c))
            result += u'\\';
        result += c.isSpace() ? QChar(u' ') : c;
    }
    return result.trimmed();
}

void Markdown::endList()
{
    if (m_inList)
        m_text += u'\n';
    m_inList = false;
}

void Markdown::heading(int level, const QString &text)
{
    endList();
    m_text += QString(level, u'#') + u' ' + escaped(text) + "\n\n"_L1;
}

void Markdown::item(const QString &label, const QString &value)
{
    const QString shown = escaped(value);
    if (shown.isEmpty())
        return;
    m_text += "- "_L1 + escaped(label) + ": "_L1 + shown + u'\n';
    m_inList = true;
}

void Markdown::table(const QStringList &head, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    endList();
    const auto line = [this](const QStringList &cells) {
        m_text += u'|';
        for (const QString &cell : cells)
            m_text += u' ' + (cell.isEmpty() ? u"–"_s : escaped(cell)) + " |"_L1;
        m_text += u'\n';
    };
    line(head);
    m_text += u'|' + QString(" --- |"_L1).repeated(head.size()) + u'\n';
    for (const QStringList &row : rows)
        line(row);
    m_text += u'\n';
}

}
