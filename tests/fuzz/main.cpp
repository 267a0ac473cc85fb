// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash.h"
#include "mutation.h"
#include "target.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>

using namespace Dotlight::Fuzz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr quint32 fixedSeed = 20261125;
/// Of the fixed seed, for each target: the same in every run, on machines of any speed.
constexpr int fixedRuns = 1000;
constexpr int runsAtOnce = 50;

struct Seeded {
    Target target;
    QByteArrayList samples;
    qint64 runs = 0;
};

/// In memory that ends where the bytes end.
bool run(const Target &target, const QByteArray &bytes)
{
    const auto exact = std::make_unique_for_overwrite<char[]>(size_t(bytes.size()));
    std::ranges::copy(bytes, exact.get());
    const QByteArrayView view(exact.get(), bytes.size());
    setCurrent(target.name, view);
    return target.run(view);
}

void runMutations(Seeded &seeded, Mutation &mutation, int count)
{
    for (int i = 0; i < count; ++i)
        run(seeded.target, mutation.next(seeded.samples));
    seeded.runs += count;
}

/// Each sample, which has to be understood, and each beginning of it.
bool runSamples(Seeded &seeded, const QDir &folder)
{
    bool good = true;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = file.readAll();
        seeded.samples.append(bytes);
        if (!run(seeded.target, bytes)) {
            std::fprintf(stderr, "fuzz: %s is not understood\n", qPrintable(file.fileName()));
            good = false;
        }
        for (qsizetype size = 0; size < std::min(bytes.size(), qsizetype(2000)); ++size)
            run(seeded.target, bytes.first(size));
    }
    if (seeded.samples.isEmpty())
        std::fprintf(stderr, "fuzz: there is no sample in %s\n", qPrintable(folder.path()));
    return good && !seeded.samples.isEmpty();
}

std::vector<Seeded> targets(const QString &only)
{
    std::vector<Seeded> result;
    for (const auto &some : {dnsTargets(), fileTargets(), textTargets(), certificateTargets(), windowTargets()}) {
        for (const Target &target : some) {
            if (only.isEmpty() || only == QLatin1StringView(target.name))
                result.push_back({.target = target, .samples = {}});
        }
    }
    return result;
}

/// Samples and fixed seed first, then another seed in each run until the time is over.
bool runAll(std::vector<Seeded> &all, const QDir &corpus, std::chrono::seconds budget, quint32 seed)
{
    const QDeadlineTimer deadline(budget);
    bool good = true;
    for (Seeded &seeded : all) {
        good = runSamples(seeded, QDir(corpus.filePath(QString::fromLatin1(seeded.target.name)))) && good;
        if (!good)
            continue;
        Mutation mutation(fixedSeed);
        runMutations(seeded, mutation, fixedRuns);
    }
    if (!good)
        return false;
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    Mutation mutation(seed);
    while (!deadline.hasExpired()) {
        for (Seeded &seeded : all)
            runMutations(seeded, mutation, runsAtOnce);
    }
    for (const Seeded &seeded : all)
        std::printf("%-22s %lld\n", seeded.target.name, static_cast<long long>(seeded.runs));
    return true;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool isLong = qgetenv("DOTLIGHT_LONG") == "yes";
    QCommandLineParser parser;
    const QCommandLineOption seconds(u"seconds"_s, u"Time for all together."_s, u"n"_s, isLong ? u"600"_s : u"60"_s);
    const QCommandLineOption seed(u"seed"_s, u"The seed instead of one by the clock."_s, u"n"_s);
    const QCommandLineOption only(u"target"_s, u"This parser alone."_s, u"name"_s);
    const QCommandLineOption input(u"input"_s, u"This input alone: x and its bytes in hex."_s, u"hex"_s);
    parser.addOptions({seconds, seed, only, input});
    parser.addPositionalArgument(u"corpus"_s, u"The folder of samples."_s);
    parser.addHelpOption();
    parser.process(app);
    auto all = targets(parser.value(only));
    if (all.empty() || parser.positionalArguments().size() != 1)
        parser.showHelp(64);
    watchForCrashes();
    if (parser.isSet(input)) {
        const bool understood = run(all.front().target, QByteArray::fromHex(parser.value(input).sliced(1).toLatin1()));
        std::printf("%s\n", understood ? "understood" : "not understood");
        return 0;
    }
    const quint32 clock = quint32(std::time(nullptr));
    return runAll(all, QDir(parser.positionalArguments().first()), std::chrono::seconds(parser.value(seconds).toInt()),
               parser.isSet(seed) ? parser.value(seed).toUInt() : clock)
        ? 0
        : 1;
}
