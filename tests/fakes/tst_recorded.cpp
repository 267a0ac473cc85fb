// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/ownnetwork.h"
#include "fixture/scene.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// What real daemons said, played back: tests/fixtures/README.md.
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origin_data();
    void origin();
    void recorded_data();
    void recorded();
};

static QJsonObject fixture(const QString &name)
{
    QFile file(QStringLiteral(DOTLIGHT_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

static QHash<int, QString> interfaces(const QJsonObject &seed)
{
    QHash<int, QString> links;
    const QJsonObject named = seed.value("interfaces"_L1).toObject();
    for (auto it = named.begin(); it != named.end(); ++it)
        links.insert(it.key().toInt(), it.value().toString());
    return links;
}

static QJsonArray names(const QList<Reason> &reasons)
{
    QJsonArray all;
    for (const Reason &reason : reasons)
        all.append(QString(name(reason.id)));
    return all;
}

/// As the fixtures write it.
static QJsonObject told(const Assessment &verdict)
{
    QJsonObject links;
    for (const ScopeAssessment &scope : verdict.scopes)
        links.insert(scope.key.kind == ScopeKey::Kind::Delegate ? scope.key.name : QString::number(scope.key.index),
            QJsonObject{{u"level"_s, QString(name(scope.level))}, {u"reasons"_s, names(scope.reasons)}});
    QJsonArray whole;
    for (const Reason &reason : verdict.reasons) {
        if (!reason.scope)
            whole.append(QString(name(reason.id)));
    }
    return {{u"level"_s, QString(name(verdict.level))}, {u"links"_s, links}, {u"reasons"_s, whole}};
}

/// The versions that the project runs on in its own lab are really recorded; older ones may be written from a reference.
static bool mustBeRecorded(const QString &version)
{
    return version.section(u'.', 0, 0).toInt() >= 257;
}

static void addFixtures()
{
    QTest::addColumn<QString>("file");
    const QDir root(QStringLiteral(DOTLIGHT_FIXTURES));
    QDirIterator files(root.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = root.relativeFilePath(files.next());
        if (file.startsWith("resolved-"_L1))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void RecordedTest::origin_data()
{
    addFixtures();
}

void RecordedTest::origin()
{
    QFETCH(QString, file);
    const QJsonObject seed = fixture(file);
    const QJsonObject provenance = seed.value("provenance"_L1).toObject();
    const QString version = seed.value("version"_L1).toString();
    const QString how = provenance.value("how"_L1).toString();
    QVERIFY(file.startsWith("resolved-"_L1 + version.section(u'.', 0, 0) + u'/'));
    QVERIFY(provenance.value("what"_L1).toString().startsWith("systemd "_L1 + version));
    QVERIFY(!provenance.value("situation"_L1).toString().isEmpty());
    if (mustBeRecorded(version))
        QCOMPARE(how, u"recorded"_s);
    if (how == "hand-made"_L1)
        QVERIFY(!provenance.value("source"_L1).toString().isEmpty());
    else
        QCOMPARE(how, u"recorded"_s);
}

void RecordedTest::recorded_data()
{
    addFixtures();
}

void RecordedTest::recorded()
{
    QFETCH(QString, file);
    const QJsonObject seed = fixture(file);
    const QHash<int, QString> links = interfaces(seed);
    QVERIFY2(seed.contains("version"_L1) && !links.isEmpty(), "not a fixture");
    QVERIFY(OwnNetwork::add(links));
    Scene scene;
    scene.root.write(u"etc/resolv.conf"_s, seed.value("resolvConf"_L1).toString());
    QVERIFY(scene.bus({u"--version"_s, seed.value("version"_L1).toString()}));
    QVERIFY(scene.startResolved(seed));
    scene.options.lookupLimit = std::chrono::milliseconds(500);
    scene.options.opportunisticLookupLimit = std::chrono::milliseconds(600);
    scene.startWatch();
    QVERIFY(scene.settled());
    for (const QString &link : links)
        QVERIFY(OwnNetwork::remove(link));
    const QByteArray got = QJsonDocument(told(scene.verdict())).toJson();
    QVERIFY2(QJsonDocument(seed.value("expect"_L1).toObject()).toJson() == got, got.constData());
}

int main(int argc, char **argv)
{
    if (!OwnNetwork::enter())
        return EXIT_FAILURE;
    QCoreApplication app(argc, argv);
    RecordedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recorded.moc"
