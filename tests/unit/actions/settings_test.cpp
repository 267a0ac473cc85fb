// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/savesettings.h"
#include "watch/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person chose: written, read, followed; and what is no choice at all.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten();
    void keepsWhatElseIsThere();
    void reads_data();
    void reads();
    void refusesWhatIsNoSettingsFile();
    void refusesWhereNothingCanBeWritten();
    void refusesWhereTheLockIsNobodysToGive();
    void aPipeIsNoLock();
    void whatCouldNotBeWrittenIsNotShown();
    void followsOthers();
    void followsAnEditor_data();
    void followsAnEditor();
    void followsAFolderThatComesBack();

private:
    void write(const QByteArray &content) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"dotlight/settings.ini"_s);
}

void SettingsTest::write(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"dotlight"_s)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray SettingsTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsTest::readsWhatWasWritten()
{
    const Settings wish{.startAtLogin = false, .slowLook = 300s};
    QVERIFY(saveSettings(wish, m_path));
    QVERIFY(readSettings(m_path) == wish);
}

void SettingsTest::keepsWhatElseIsThere()
{
    write("[later]\nword=value of a newer version\n");
    QVERIFY(saveSettings({}, m_path));
    QVERIFY(content().contains("word=value of a newer version"));
}

void SettingsTest::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("startAtLogin");
    QTest::addColumn<int>("slowLook");
    const auto row = [](const char *name, const char *content, bool startAtLogin, int slowLook) {
        QTest::addRow("%s", name) << QByteArray(content) << startAtLogin << slowLook;
    };
    row("nothing", "", true, 60);
    row("both", "[tray]\nstart-at-login=false\n[watch]\nslow-look-seconds=900\n", false, 900);
    row("shortest", "[watch]\nslow-look-seconds=10\n", true, 10);
    row("longest", "[watch]\nslow-look-seconds=3600\n", true, 3600);
    // Not understood is not chosen.
    row("too short", "[watch]\nslow-look-seconds=9\n", true, 60);
    row("too long", "[watch]\nslow-look-seconds=3601\n", true, 60);
    row("no number", "[watch]\nslow-look-seconds=often\n", true, 60);
    row("more than an int", "[watch]\nslow-look-seconds=99999999999\n", true, 60);
    row("no word for yes or no", "[tray]\nstart-at-login=maybe\n", true, 60);
    row("no settings file", "]]]\x01 no\n", true, 60);
}

void SettingsTest::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, startAtLogin);
    QFETCH(int, slowLook);
    write(content);
    const Settings read = readSettings(m_path);
    QCOMPARE(read.startAtLogin, startAtLogin);
    QCOMPARE(int(read.slowLook.count()), slowLook);
}

void SettingsTest::refusesWhatIsNoSettingsFile()
{
    const QByteArray garbage = "no settings at all\n";
    write(garbage);
    const auto saved = saveSettings({}, m_path);
    QVERIFY(!saved);
    QVERIFY(saved.error() == SaveRefusal::FileNotUnderstood);
    QCOMPARE(content(), garbage);
}

void SettingsTest::refusesWhereNothingCanBeWritten()
{
    // A folder that can't be made, for root neither: something else has its name.
    QFile inTheWay(m_folder->filePath(u"dotlight"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto saved = saveSettings({}, m_path);
    QVERIFY(!saved);
    QVERIFY(saved.error() == SaveRefusal::NotWritable);
}

void SettingsTest::refusesWhereTheLockIsNobodysToGive()
{
    write("[tray]\nstart-at-login=false\n");
    QVERIFY(QDir().mkpath(m_path + u".lock/full"_s));
    const auto saved = saveSettings({}, m_path);
    QVERIFY(!saved);
    QVERIFY(saved.error() == SaveRefusal::NotWritable);
    QVERIFY(!readSettings(m_path).startAtLogin);
}

void SettingsTest::aPipeIsNoLock()
{
    write("[tray]\nstart-at-login=false\n");
    QCOMPARE(mkfifo(qPrintable(m_path + u".lock"_s), 0600), 0);
    const auto saved = saveSettings({}, m_path);
    QVERIFY(!saved);
    QVERIFY(saved.error() == SaveRefusal::NotWritable);
}

void SettingsTest::whatCouldNotBeWrittenIsNotShown()
{
    QVERIFY(saveSettings({.startAtLogin = true, .slowLook = 30s}, m_path));
    // For root every folder is writable, so it is nobody who tries.
    constexpr auto looked = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), looked));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"dotlight"_s), looked));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
    const uid_t own = geteuid();
    QVERIFY(own != 0 || seteuid(65534) == 0);
    const auto saved = saveSettings({.startAtLogin = false, .slowLook = 900s}, m_path);
    QVERIFY(seteuid(own) == 0);
    QVERIFY(QFile::setPermissions(m_folder->path(), looked | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"dotlight"_s), looked | QFile::WriteOwner));
    QVERIFY(!saved);
    QVERIFY(saved.error() == SaveRefusal::NotWritable);
    QVERIFY(readSettings(m_path) == (Settings{.startAtLogin = true, .slowLook = 30s}));
}

void SettingsTest::followsOthers()
{
    SettingsFile file(m_path);
    QVERIFY(file.settings() == Settings());
    QSignalSpy changes(&file, &SettingsFile::changed);
    QVERIFY(saveSettings({.startAtLogin = false, .slowLook = 30s}, m_path));
    while (file.settings().startAtLogin)
        QVERIFY(changes.wait(5000));
    QVERIFY(file.settings().slowLook == 30s);
}

void SettingsTest::followsAnEditor_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("writes into the file") << true;
    QTest::newRow("puts another in its place") << false;
}

void SettingsTest::followsAnEditor()
{
    QFETCH(const bool, inPlace);
    write("[watch]\nslow-look-seconds=300\n");
    SettingsFile file(m_path);
    QSignalSpy changes(&file, &SettingsFile::changed);
    // Of unlike length: QSettings takes a file of the same length and the same millisecond for the same.
    for (const int seconds : {30, 120, 3600}) {
        const QByteArray text = "[watch]\nslow-look-seconds=" + QByteArray::number(seconds) + '\n';
        if (!inPlace)
            QVERIFY(QFile::rename(m_path, m_path + u'~') && QFile::remove(m_path + u'~'));
        write(text);
        while (file.settings().slowLook != std::chrono::seconds(seconds))
            QVERIFY(changes.wait(5000));
    }
}

void SettingsTest::followsAFolderThatComesBack()
{
    write("[watch]\nslow-look-seconds=300\n");
    SettingsFile file(m_path);
    QSignalSpy changes(&file, &SettingsFile::changed);
    QVERIFY(QDir(m_folder->filePath(u"dotlight"_s)).removeRecursively());
    while (file.settings() != Settings())
        QVERIFY(changes.wait(5000));
    write("[watch]\nslow-look-seconds=90\n");
    while (file.settings().slowLook != 90s)
        QVERIFY(changes.wait(5000));
}

QTEST_GUILESS_MAIN(SettingsTest)

#include "settings_test.moc"
