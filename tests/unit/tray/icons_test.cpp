// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/words.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dotlight;

/// The tray's icons, drawn as a panel draws them: told apart by shape alone, sharp, and in the panel's colour.
class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differInShape_data();
    void differInShape();
    void sharpAtTheEdge_data();
    void sharpAtTheEdge();
    void takeThePanelsColour_data();
    void takeThePanelsColour();
};

namespace
{
constexpr std::array levels{
    Level::Protected, Level::Encrypted, Level::Unknown, Level::Exposed, Level::Failing, Level::NotInCharge};

// Which drawing a panel takes for a size: 22 has one of its own.
QByteArray source(Level level, int size)
{
    const QString folder = size == 22 ? u"22x22"_s : u"scalable"_s;
    QFile file(u"%1/%2/status/%3.svg"_s.arg(QStringLiteral(DOTLIGHT_ICONS), folder, iconName(level)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(QByteArray source, int size)
{
    QBuffer buffer(&source);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize({size, size});
    return reader.read().convertToFormat(QImage::Format_ARGB32);
}

int inkOf(const QImage &picture, int x, int y)
{
    return qAlpha(picture.pixel(x, y));
}

struct Shapes {
    int inked = 0;
    int different = 0;
};

Shapes compared(const QImage &one, const QImage &other)
{
    Shapes shapes;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int left = inkOf(one, x, y);
            const int right = inkOf(other, x, y);
            shapes.inked += left >= 128 || right >= 128 ? 1 : 0;
            shapes.different += std::abs(left - right) >= 128 ? 1 : 0;
        }
    }
    return shapes;
}

void addSizes()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 32, 48})
        QTest::addRow("%d px", size) << size;
}
}

void IconsTest::differInShape_data()
{
    addSizes();
}

/// Of all that either has, a fifth at least is where the other has nothing: seen without any colour.
void IconsTest::differInShape()
{
    QFETCH(int, size);
    for (size_t one = 0; one < levels.size(); ++one) {
        for (size_t other = one + 1; other < levels.size(); ++other) {
            const Shapes shapes =
                compared(drawn(source(levels[one], size), size), drawn(source(levels[other], size), size));
            const QString what = u"%1 and %2: %3 of %4 px"_s.arg(iconName(levels[one]), iconName(levels[other]))
                                     .arg(shapes.different)
                                     .arg(shapes.inked);
            QVERIFY2(shapes.inked >= size * size / 5 && shapes.different * 5 >= shapes.inked, qPrintable(what));
        }
    }
}

void IconsTest::sharpAtTheEdge_data()
{
    addSizes();
}

/// What lies along the edge is whole there. A tip may end in it: that is two grey pixels, a blurred line has more.
void IconsTest::sharpAtTheEdge()
{
    QFETCH(int, size);
    for (const Level level : levels) {
        const QImage picture = drawn(source(level, size), size);
        QCOMPARE(picture.size(), QSize(size, size));
        const int last = size - 1;
        std::array<int, 4> run{};
        for (int at = 0; at < size; ++at) {
            const std::array edges{QPoint(at, 0), QPoint(at, last), QPoint(0, at), QPoint(last, at)};
            for (size_t edge = 0; edge < edges.size(); ++edge) {
                const int ink = inkOf(picture, edges[edge].x(), edges[edge].y());
                run[edge] = ink > 40 && ink < 215 ? run[edge] + 1 : 0;
                QVERIFY2(run[edge] <= 2,
                    qPrintable(u"%1 at %2, %3"_s.arg(iconName(level)).arg(edges[edge].x()).arg(edges[edge].y())));
            }
        }
    }
}

void IconsTest::takeThePanelsColour_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("colour");
    for (const int size : {16, 22}) {
        QTest::addRow("on a light panel, %d px", size) << size << QByteArray("#232629");
        QTest::addRow("on a dark panel, %d px", size) << size << QByteArray("#fcfcfc");
    }
}

/// Plasma replaces the stylesheet's colour by that of its text: nothing may keep another.
void IconsTest::takeThePanelsColour()
{
    QFETCH(int, size);
    QFETCH(QByteArray, colour);
    for (const Level level : levels) {
        QByteArray text = source(level, size);
        QCOMPARE(text.count("color: #232629;"), 1);
        text.replace("color: #232629;", "color: " + colour + ';');
        const QImage picture = drawn(text, size);
        int inked = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (inkOf(picture, x, y) < 255)
                    continue;
                ++inked;
                QCOMPARE(picture.pixelColor(x, y).name(), QString::fromLatin1(colour));
            }
        }
        QVERIFY2(inked > 0, qPrintable(iconName(level)));
    }
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
