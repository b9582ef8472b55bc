// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/houseproblemsdialog.h"

#include "gui/widgets/button.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QScrollArea>

namespace Codebook {

namespace {

constexpr std::size_t MostShown = 50;
constexpr qsizetype LongestLine = 200;

// The line as it stands in the file now; empty when there is none.
QString lineOf(const DataProblem &problem)
{
    QFile file(problem.file);
    if (problem.line < 1 || !file.open(QIODevice::ReadOnly))
        return {};
    for (int line = 1; line < problem.line && !file.atEnd(); ++line)
        file.readLine();
    return QString::fromUtf8(file.readLine()).simplified().left(LongestLine);
}

void addLabel(QVBoxLayout *rows, TextRole role, TypeLabel::Ink ink, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new TypeLabel(role, ink);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(label);
}

} // namespace

HouseProblemsDialog::HouseProblemsDialog(const std::vector<DataProblem> &problems, const Language &language,
                                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("House rules that cannot be used"));
    const Metrics metrics;
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics.px(4));
    for (std::size_t i = 0; i < problems.size() && i < MostShown; ++i) {
        const DataProblem &problem = problems[i];
        const QString file = QDir::toNativeSeparators(problem.file);
        if (i > 0)
            rows->addSpacing(metrics.px(Metrics::GroupGap));
        addLabel(rows, TextRole::Strong, TypeLabel::Ink::Text,
                 //: %1: a file, %2: the number of a line in it.
                 problem.line > 0 ? tr("%1, line %2").arg(file).arg(problem.line) : file);
        addLabel(rows, TextRole::Body, TypeLabel::Ink::Text, language.say(problem.reason()));
        addLabel(rows, TextRole::Reply, TypeLabel::Ink::Secondary, lineOf(problem));
    }
    rows->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    fitButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int padding = metrics.px(Metrics::CardPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(metrics.px(560), metrics.px(320));
}

} // namespace Codebook
