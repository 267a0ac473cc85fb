// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"
#include "cli/textwidth.h"
#include "wording/checkwords.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEachCheckSends_data();
    void tellsWhatEachCheckSends();
    void fitsTheTerminal();
};

void HelpTest::tellsWhatEachCheckSends_data()
{
    QTest::addColumn<CheckId>("id");
    for (const CheckId id : everyCheck())
        QTest::newRow(name(id).data()) << id;
}

void HelpTest::tellsWhatEachCheckSends()
{
    QFETCH(const CheckId, id);
    const QString text = Cli::helpText(Cli::Verb::Check).simplified();
    QVERIFY2(text.contains(QString(name(id)) + u' ' + title(id) + u' ' + purpose(id)), qPrintable(text));
}

void HelpTest::fitsTheTerminal()
{
    const QStringList lines = Cli::helpText(Cli::Verb::Check).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(Cli::columns(line) <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
