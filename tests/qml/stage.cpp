// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "situations.h"
#include "support/situation.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QMetaEnum>

#include <functional>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

namespace
{
void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &see)
{
    if (!item->isVisible())
        return;
    see(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, see);
}

// As a screen reader goes through a window: what is invisible it leaves out.
void listen(QAccessibleInterface *thing, const std::function<void(QAccessibleInterface *)> &hear)
{
    if (!thing || thing->state().invisible)
        return;
    hear(thing);
    for (int child = 0; child < thing->childCount(); ++child)
        listen(thing->child(child), hear);
}

void listen(QQuickWindow *window, const std::function<void(QAccessibleInterface *)> &hear)
{
    listen(QAccessible::queryAccessibleInterface(window), hear);
}

bool mustHaveName(const QAccessibleInterface *thing)
{
    switch (thing->role()) {
    case QAccessible::ListItem:
    case QAccessible::List:
    case QAccessible::Button:
    case QAccessible::Heading:
    case QAccessible::StaticText:
        return true;
    default:
        return thing->state().focusable && thing->role() != QAccessible::Client && thing->role() != QAccessible::Window;
    }
}

QString whatItIs(const QAccessibleInterface *thing)
{
    const QObject *object = thing->object();
    return u"%1 (%2 in %3)"_s.arg(QLatin1StringView(QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing->role())),
        QLatin1StringView(object ? object->metaObject()->className() : "?"),
        QLatin1StringView(object && object->parent() ? object->parent()->metaObject()->className() : "?"));
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

QString complaint(const QQuickItem *text, const QQuickItem *root)
{
    const QRectF place = text->mapRectToItem(root, QRectF(0, 0, text->property("contentWidth").toReal(), 1));
    if (text->property("truncated").toBool())
        return u"cut off"_s;
    if (text->property("contentWidth").toReal() > text->width() + 1)
        return u"wider than its place"_s;
    if (place.left() < -1 || place.right() > root->width() + 1)
        return u"beyond the edge"_s;
    return {};
}
}

Stage::Stage(QObject *parent)
    : QObject(parent)
{
    // As with a screen reader that was there before the window: controls take their names then.
    QAccessible::setActive(true);
    connect(&m_status, &Status::lookRequested, this, [this] {
        ++m_looks;
        Q_EMIT looksChanged();
    });
    connect(&m_preferences, &Preferences::wished, this, [this](const Settings &wish) { m_wish = wish; });
}

void Stage::choose(bool startAtLogin, int slowLook)
{
    m_preferences.show({.startAtLogin = startAtLogin, .slowLook = std::chrono::seconds(slowLook)});
}

void Stage::show(const QString &name)
{
    m_snapshot = situation(name);
    publish();
}

void Stage::showBusError(const QString &text)
{
    m_status.showBusError(text);
}

void Stage::answerInClear(int ifindex)
{
    setAnswer(m_snapshot, ifindex, answered(plainOnly));
    publish();
}

void Stage::removeLink(int ifindex)
{
    m_snapshot.links.removeIf([ifindex](const LinkFacts &link) { return link.index == ifindex; });
    publish();
}

void Stage::addQuietLink(int ifindex)
{
    LinkFacts link;
    link.index = ifindex;
    link.name = u"new%1"_s.arg(ifindex);
    m_snapshot.links.prepend(link);
    publish();
}

QStringList Stage::situations() const
{
    return Test::situations();
}

QStringList Stage::badTexts(QQuickItem *root) const
{
    QStringList bad;
    visit(root, [&](QQuickItem *item) {
        if (!isText(item))
            return;
        if (const QString why = complaint(item, root); !why.isEmpty())
            bad.append(u"%1 (%2)"_s.arg(item->property("text").toString(), why));
    });
    return bad;
}

QStringList Stage::texts(QQuickItem *root) const
{
    QStringList texts;
    visit(root, [&](QQuickItem *item) {
        if (isText(item))
            texts.append(item->property("text").toString());
    });
    return texts;
}

QStringList Stage::nameless(QQuickWindow *window) const
{
    QStringList roles;
    listen(window, [&](QAccessibleInterface *thing) {
        if (mustHaveName(thing) && thing->text(QAccessible::Name).isEmpty())
            roles.append(whatItIs(thing));
    });
    return roles;
}

QStringList Stage::accessibleNames(QQuickWindow *window, int role) const
{
    QStringList names;
    listen(window, [&](QAccessibleInterface *thing) {
        if (thing->role() == role)
            names.append(thing->text(QAccessible::Name));
    });
    return names;
}

void Stage::setMirrored(bool mirrored) const
{
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void Stage::publish()
{
    m_status.show(std::make_shared<const Snapshot>(m_snapshot));
}

}
