// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/traymenu.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{

using Kind = TrayEntry::Kind;

TrayEntry entry(Kind kind, const QString &text, TrayEntries children = {})
{
    return {.kind = kind, .text = text, .children = std::move(children)};
}

TrayEntries withLink(const QString &line, const QString &detail)
{
    return {entry(Kind::Submenu, line, {entry(Kind::Information, detail)}), entry(Kind::Separator, {}),
        entry(Kind::Quit, u"Quit"_s)};
}

}

class TrayMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItIsGiven()
    {
        TrayMenu menu;
        menu.show(withLink(u"wan0: protected"_s, u"strict"_s));
        const QList<QAction *> actions = menu.actions();
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions[0]->text(), u"wan0: protected"_s);
        QCOMPARE(actions[0]->menu()->actions().size(), 1);
        QCOMPARE(actions[0]->menu()->actions().first()->text(), u"strict"_s);
        QVERIFY(actions[1]->isSeparator());
    }

    void keepsItsPlaceWhereOnlyWordsChange()
    {
        TrayMenu menu;
        menu.show(withLink(u"wan0: protected"_s, u"strict"_s));
        const QList<QAction *> before = menu.actions();
        menu.show(withLink(u"wan0: exposed"_s, u"off"_s));
        QCOMPARE(menu.actions(), before);
        QCOMPARE(before[0]->text(), u"wan0: exposed"_s);
        QCOMPARE(before[0]->menu()->actions().first()->text(), u"off"_s);
    }

    void leavesNothingBehindWhenItChangesShape()
    {
        TrayMenu menu;
        menu.show(withLink(u"wan0: protected"_s, u"strict"_s));
        const QPointer<QMenu> submenu = menu.actions().first()->menu();
        menu.show({entry(Kind::Quit, u"Quit"_s)});
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!submenu);
        QVERIFY(menu.findChildren<QMenu *>().isEmpty());
    }

    void tellsWhatWasChosen()
    {
        TrayMenu menu;
        QList<Kind> chosen;
        connect(&menu, &TrayMenu::chosen, this, [&chosen](Kind kind) { chosen << kind; });
        menu.show(withLink(u"wan0: protected"_s, u"strict"_s));
        menu.actions()[2]->trigger();
        menu.actions()[0]->menu()->actions().first()->trigger();
        QCOMPARE(chosen, (QList{Kind::Quit, Kind::Information}));
    }

    void anAmpersandIsNoMnemonic()
    {
        TrayMenu menu;
        menu.show({entry(Kind::Information, u"a&b"_s)});
        QCOMPARE(menu.actions().first()->text(), u"a&&b"_s);
        menu.show({entry(Kind::Information, u"c&d"_s)});
        QCOMPARE(menu.actions().first()->text(), u"c&&d"_s);
    }
};

QTEST_MAIN(TrayMenuTest)
#include "traymenu_test.moc"
