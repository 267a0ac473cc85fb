// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;

namespace
{
struct Pair {
    QString key;
    int value = 0;
    int other = 0;

    friend bool operator==(const Pair &, const Pair &) = default;
};

class PairModel : public KeyedListModel<Pair>
{
public:
    PairModel()
        : KeyedListModel({{"value", [](const Pair &row) { return QVariant(row.value); }},
                             {"other", [](const Pair &row) { return QVariant(row.other); }}},
              nullptr)
    {
    }
};

// One letter per row.
QList<Pair> rows(const QString &keys)
{
    QList<Pair> rows;
    for (const QChar key : keys)
        rows.append({.key = QString(key), .value = key.unicode(), .other = 0});
    return rows;
}

QList<Pair> randomRows(QRandomGenerator &random, int most)
{
    QList<Pair> rows;
    for (int key = 0; key < most; ++key) {
        if (random.bounded(3) > 0)
            rows.insert(random.bounded(int(rows.size()) + 1),
                {.key = QString::number(key), .value = random.bounded(3), .other = 0});
    }
    return rows;
}
}

class KeyedListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatIsWanted_data();
    void becomesWhatIsWanted();
    void keepsPersistentIndexes();
    void tellsOnlyChangedRoles();
    void isSilentWhenNothingChanged();
    void answersNothingForWhatIsNotThere();
    void survivesRandomSequences_data();
    void survivesRandomSequences();
    void changesOneOfManyByOneSignal();
};

void KeyedListModelTest::becomesWhatIsWanted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("removes");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("moves");

    QTest::newRow("fill") << u""_s << u"abc"_s << 0 << 1 << 0;
    QTest::newRow("clear") << u"abc"_s << u""_s << 1 << 0 << 0;
    QTest::newRow("append") << u"ab"_s << u"abc"_s << 0 << 1 << 0;
    QTest::newRow("insert first") << u"bc"_s << u"abc"_s << 0 << 1 << 0;
    QTest::newRow("insert in the middle, two runs") << u"ae"_s << u"abcedf"_s << 0 << 2 << 0;
    QTest::newRow("remove in the middle") << u"abc"_s << u"ac"_s << 1 << 0 << 0;
    QTest::newRow("remove two runs") << u"abcdef"_s << u"cf"_s << 2 << 0 << 0;
    QTest::newRow("remove first and last") << u"abcd"_s << u"bc"_s << 2 << 0 << 0;
    QTest::newRow("last to front") << u"abc"_s << u"cab"_s << 0 << 0 << 1;
    QTest::newRow("swap neighbours") << u"ab"_s << u"ba"_s << 0 << 0 << 1;
    QTest::newRow("reverse") << u"abcd"_s << u"dcba"_s << 0 << 0 << 3;
    QTest::newRow("all at once") << u"abcd"_s << u"dxb"_s << 2 << 1 << 1;
    QTest::newRow("rename is remove and insert") << u"abc"_s << u"axc"_s << 1 << 1 << 0;
    QTest::newRow("others altogether") << u"abc"_s << u"xyz"_s << 1 << 1 << 0;
}

void KeyedListModelTest::becomesWhatIsWanted()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    PairModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(rows(before));
    const QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.update(rows(after));

    QCOMPARE(model.rows(), rows(after));
    QTEST(int(removes.size()), "removes");
    QTEST(int(inserts.size()), "inserts");
    QTEST(int(moves.size()), "moves");
    QCOMPARE(resets.size(), 0);
}

void KeyedListModelTest::keepsPersistentIndexes()
{
    PairModel model;
    model.update(rows(u"abcde"_s));
    const QPersistentModelIndex kept = model.index(3);
    const QPersistentModelIndex gone = model.index(1);

    model.update(rows(u"xdeac"_s));

    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(Qt::UserRole).toInt(), int('d'));
    QVERIFY(!gone.isValid());
}

void KeyedListModelTest::tellsOnlyChangedRoles()
{
    PairModel model;
    model.update(rows(u"abc"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QList<Pair> wanted = rows(u"abc"_s);
    wanted[1].other = 7;

    model.update(wanted);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(changes[0][2].value<QList<int>>(), QList<int>{Qt::UserRole + 1});
    QCOMPARE(model.roleNames().value(Qt::UserRole + 1), QByteArray("other"));
}

void KeyedListModelTest::isSilentWhenNothingChanged()
{
    PairModel model;
    model.update(rows(u"abc"_s));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy layouts(&model, &QAbstractItemModel::rowsMoved);
    model.update(rows(u"abc"_s));
    QCOMPARE(changes.size() + layouts.size(), 0);
}

void KeyedListModelTest::answersNothingForWhatIsNotThere()
{
    PairModel model;
    model.update(rows(u"a"_s));
    QVERIFY(!model.data({}, Qt::UserRole).isValid());
    QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
    QVERIFY(!model.data(model.index(0), Qt::UserRole + 2).isValid());
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

void KeyedListModelTest::survivesRandomSequences_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void KeyedListModelTest::survivesRandomSequences()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    PairModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int step = 0; step < 40; ++step) {
        const QList<Pair> wanted = randomRows(random, 2 + random.bounded(30));
        model.update(wanted);
        QCOMPARE(model.rows(), wanted);
    }
    QCOMPARE(resets.size(), 0);
}

void KeyedListModelTest::changesOneOfManyByOneSignal()
{
    QList<Pair> wanted;
    for (int key = 0; key < 500; ++key)
        wanted.append({.key = QString::number(key), .value = 0, .other = 0});
    PairModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(wanted);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);

    wanted[250].value = 1;
    model.update(wanted);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(inserts.size() + removes.size(), 0);
}

QTEST_GUILESS_MAIN(KeyedListModelTest)

#include "keyedlistmodel_test.moc"
