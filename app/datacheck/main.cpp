// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compile.h"
#include "examplecheck.h"
#include "knowledgecheck.h"
#include "textlist.h"
#include "wordcheck.h"

#include "text/language.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

int check(const QString &resources)
{
    const QString folder = resources + u"/knowledge"_s;
    KnowledgeData data;
    loadKnowledge(folder, data);
    checkReferences(data);
    checkWords(data);
    checkExamples(resources, data);

    QTextStream out(stdout);
    const Language english;
    for (const DataProblem &problem : data.problems)
        out << english.say(problem.phrase()) << '\n';
    out << summary(data);
    return data.problems.empty() ? 0 : 1;
}

int report(const QString &resources)
{
    KnowledgeData data;
    loadKnowledge(resources + u"/knowledge"_s, data);
    QTextStream(stdout) << summary(data) << wishes(data);
    return data.problems.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    QString resources = QString::fromUtf8(CODEBOOK_RESOURCES);
    if (command == u"check" && arguments.size() <= 3)
        return check(arguments.value(2, resources));
    if (command == u"report" && arguments.size() <= 3)
        return report(arguments.value(2, resources));
    if (command == u"compile" && arguments.size() >= 3 && arguments.size() <= 4)
        return compile(arguments.value(3, resources), arguments.at(2)) ? 0 : 1;
    if (command == u"texts" && arguments.size() >= 3 && arguments.size() <= 4)
        return writeTexts(arguments.value(3, resources), arguments.at(2)) ? 0 : 1;
    QTextStream(stderr) << "Usage: codebook-datacheck check [RESOURCES]\n"
                           "       codebook-datacheck report [RESOURCES]\n"
                           "       codebook-datacheck compile OUTFOLDER [RESOURCES]\n"
                           "       codebook-datacheck texts OUT.cpp [RESOURCES]\n";
    return 2;
}
