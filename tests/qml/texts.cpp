// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts.h"

#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
void visit(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        found.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, found);
}

qreal number(const QQuickItem *item, const char *property)
{
    return item->property(property).toReal();
}

// Where its letters are, in its own coordinates.
QRectF letters(const QQuickItem *text)
{
    const QSizeF size(number(text, "contentWidth"), number(text, "contentHeight"));
    const qreal left = number(text, "leftPadding");
    const qreal top = number(text, "topPadding");
    const qreal spareX = text->width() - left - number(text, "rightPadding") - size.width();
    const qreal spareY = text->height() - top - number(text, "bottomPadding") - size.height();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const qreal x = across == Qt::AlignRight ? spareX : across == Qt::AlignHCenter ? spareX / 2 : 0;
    const qreal y = down == Qt::AlignBottom ? spareY : down == Qt::AlignVCenter ? spareY / 2 : 0;
    return {QPointF(left + x, top + y), size};
}

// What of them is not hidden by a list that has scrolled on, or by whatever else clips.
QRectF shown(const QQuickItem *text, const QQuickItem *root)
{
    QRectF place = text->mapRectToItem(root, letters(text));
    for (QQuickItem *over = text->parentItem(); over && over != root; over = over->parentItem()) {
        if (over->clip() || over->inherits("QQuickFlickable"))
            place &= over->mapRectToItem(root, QRectF(0, 0, over->width(), over->height()));
    }
    return place;
}

qreal longestWord(const QQuickItem *text)
{
    // Of letters alone: names of servers and networks are no words.
    static const QRegularExpression words(u"(?<!\\S)\\p{L}+[.,:;]?(?!\\S)"_s);
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    qreal longest = 0;
    for (const QRegularExpressionMatch &word : words.globalMatch(text->property("text").toString()))
        longest = std::max(longest, metrics.horizontalAdvance(word.captured()));
    return longest;
}

// A word that no window would have room for may break; others want another arrangement.
bool breaksWord(const QQuickItem *text, const QQuickItem *root)
{
    const qreal word = longestWord(text);
    return word > text->width() + 1 && word < root->width() / 2;
}

QString complaint(const QQuickItem *text, const QQuickItem *root)
{
    const QRectF own = letters(text);
    const QRectF place = text->mapRectToItem(root, own);
    if (text->property("truncated").toBool())
        return u"cut off"_s;
    if (own.left() < -1 || own.right() > text->width() + 1)
        return u"wider than its place"_s;
    if (breaksWord(text, root))
        return u"breaks within a word"_s;
    if (own.top() < -1 || own.bottom() > text->height() + 1)
        return u"higher than its place"_s;
    if (place.left() < -1 || place.right() > root->width() + 1)
        return u"beyond the edge"_s;
    return {};
}

QString wordsOf(const QQuickItem *text)
{
    return text->property("text").toString();
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor blended(const QColor &colour, qreal opacity, const QColor &ground)
{
    const auto mix = [opacity](float over, float under) { return float(over * opacity + under * (1 - opacity)); };
    return QColor::fromRgbF(
        mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()), mix(colour.blueF(), ground.blueF()));
}

// Between letters there is more ground than ink.
QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counted;
    QRgb most = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (++counted[pixel] > counted[most])
                most = pixel;
        }
    }
    return QColor::fromRgb(most);
}

qreal opacityOf(const QQuickItem *item)
{
    qreal opacity = 1;
    for (const QQuickItem *at = item; at; at = at->parentItem())
        opacity *= at->opacity();
    return opacity;
}

// 18 pt, or 14 pt where bold, at 96 dpi.
bool isLarge(const QQuickItem *text)
{
    const QFont font = text->property("font").value<QFont>();
    const int size = QFontInfo(font).pixelSize();
    return size >= 24 || (font.bold() && size >= 19);
}
}

QList<QQuickItem *> textsBelow(QQuickItem *root)
{
    QList<QQuickItem *> found;
    visit(root, found);
    return found;
}

QStringList badTexts(QQuickItem *root)
{
    QStringList bad;
    const QList<QQuickItem *> texts = textsBelow(root);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (const QString why = complaint(texts[at], root); !why.isEmpty())
            bad.append(u"%1 (%2)"_s.arg(wordsOf(texts[at]), why));
        const QRectF place = shown(texts[at], root);
        for (const QQuickItem *other : texts.first(at)) {
            // Lines may touch.
            const QRectF both = place & shown(other, root);
            if (both.width() > 1 && both.height() > 1)
                bad.append(u"%1 (on “%2”)"_s.arg(wordsOf(texts[at]), wordsOf(other)));
        }
    }
    return bad;
}

QStringList paleTexts(QQuickWindow *window)
{
    const QImage picture = window->grabWindow();
    const qreal scale = picture.width() / window->contentItem()->width();
    QStringList pale;
    const QList<QQuickItem *> texts = textsBelow(window->contentItem());
    for (const QQuickItem *text : texts) {
        const QRectF place = shown(text, window->contentItem());
        const QRect pixels = QRectF(place.topLeft() * scale, place.size() * scale).toRect() & picture.rect();
        if (pixels.isEmpty())
            continue;
        const auto colour = text->property("color").value<QColor>();
        const QColor ground = groundOf(picture, pixels);
        const qreal found = contrast(blended(colour, colour.alphaF() * opacityOf(text), ground), ground);
        if (found < (isLarge(text) ? 3 : 4.5))
            pale.append(u"%1 (%2: %3 at %4 on %5)"_s.arg(wordsOf(text), QString::number(found, 'f', 1),
                colour.name(QColor::HexArgb), QString::number(opacityOf(text), 'f', 2), ground.name()));
    }
    // Whoever sees nothing has nothing to praise.
    return texts.isEmpty() ? QStringList{u"there is no text"_s} : pale;
}

}
