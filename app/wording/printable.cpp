// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printable.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
bool steers(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    default:
        return false;
    }
}

QString spelt(char32_t c)
{
    if (c < 0x100)
        return u"\\x%1"_s.arg(uint(c), 2, 16, QLatin1Char('0'));
    return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
}
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    // A lone surrogate has no UCS-4 of its own: toUcs4() would hide it behind a replacement character.
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        result += steers(c) ? spelt(c) : text.sliced(at, pair ? 2 : 1);
        at += pair ? 1 : 0;
    }
    return result;
}

QString withoutMarkup(const QString &text)
{
    // Not escaped: a host that takes it for plain text would show the escapes.
    return QString(text).replace(u'<', u'‹').replace(u'&', u'＆');
}

QByteArray printableJson(const QByteArray &json)
{
    QString result;
    for (const QChar unit : QString::fromUtf8(json)) {
        // ASCII ones it has escaped already, and line breaks between values are its own.
        if (unit.unicode() >= 0x7f && !unit.isSurrogate() && steers(unit.unicode()))
            result += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += unit;
    }
    return result.toUtf8();
}

}
