// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pageoutput.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct PageOutput
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::PageOutput)
};

QString filterOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Markdown:
        return PageOutput::tr("Markdown (*.md)");
    case SaveFormat::Html:
        return PageOutput::tr("HTML (*.html)");
    case SaveFormat::Text:
        return PageOutput::tr("Plain text (*.txt)");
    case SaveFormat::Json:
        return PageOutput::tr("JSON (*.json)");
    }
    return {};
}

// The ending that was typed decides; without one the filter does.
SaveFormat formatOf(QString &path, const QString &filter, const QList<SaveFormat> &formats)
{
    for (const SaveFormat format : formats) {
        if (QFileInfo(path).suffix().compare(savedSuffix(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    for (const SaveFormat format : formats) {
        if (filterOf(format) == filter) {
            path += u'.' + savedSuffix(format);
            return format;
        }
    }
    return formats.front();
}

QString notWritten(const QString &path, const QString &reason)
{
    return PageOutput::tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), reason);
}

void preparePrinter(QPrinter &printer, const Location &location)
{
    printer.setDocName(savedName(location));
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
}

void paintOn(QPrinter &printer, const Location &location, const SaveSource &source)
{
    const std::unique_ptr<QTextDocument> page = printablePage(location, source);
    page->print(&printer);
}

} // namespace

QString savePage(QWidget *parent, const Location &location, const SaveSource &source, Settings &settings)
{
    const QList<SaveFormat> formats = saveFormats(location);
    if (formats.isEmpty())
        return {};
    QStringList filters;
    for (const SaveFormat format : formats)
        filters.append(filterOf(format));
    QString filter = filters.constFirst();
    QString path = QFileDialog::getSaveFileName(
        parent, PageOutput::tr("Save as"),
        QDir(settings.folder()).filePath(savedName(location) + u'.' + savedSuffix(formats.front())),
        filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return {};
    settings.setFolder(QFileInfo(path).path());
    const QByteArray bytes = savedPage(location, formatOf(path, filter, formats), source);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

bool writePdf(const QString &path, const Location &location, const SaveSource &source)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    preparePrinter(printer, location);
    paintOn(printer, location, source);
    return QFileInfo(path).size() > 0;
}

QString savePdf(QWidget *parent, const Location &location, const SaveSource &source, Settings &settings)
{
    QString path = QFileDialog::getSaveFileName(
        parent, PageOutput::tr("Save as PDF"),
        QDir(settings.folder()).filePath(savedName(location) + u".pdf"_s), PageOutput::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    settings.setFolder(QFileInfo(path).path());
    if (!QFileInfo(QFileInfo(path).path()).isWritable() || !writePdf(path, location, source))
        return notWritten(path, PageOutput::tr("no permission or no room"));
    return {};
}

void printPage(QWidget *parent, const Location &location, const SaveSource &source)
{
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, location);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        paintOn(printer, location, source);
}

} // namespace Codebook
