// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSet>
#include <QTest>

#include <elf.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// What an ELF file asks of others: libraries by name and imported symbols. Empty lists when it is no 64-bit
/// ELF.
struct Imports
{
    QStringList libraries;
    QSet<QByteArray> symbols;
};

template <typename T>
T at(const QByteArray &bytes, quint64 offset)
{
    T value{};
    if (offset + sizeof(T) <= quint64(bytes.size()))
        std::memcpy(&value, bytes.constData() + offset, sizeof(T));
    return value;
}

QByteArray nameAt(const QByteArray &bytes, quint64 offset)
{
    return offset < quint64(bytes.size()) ? QByteArray(bytes.constData() + offset) : QByteArray();
}

Imports importsOf(const QByteArray &bytes)
{
    Imports imports;
    const auto header = at<Elf64_Ehdr>(bytes, 0);
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64)
        return imports;
    for (int i = 0; i < header.e_shnum; ++i) {
        const auto section = at<Elf64_Shdr>(bytes, header.e_shoff + quint64(i) * sizeof(Elf64_Shdr));
        const auto strings =
            at<Elf64_Shdr>(bytes, header.e_shoff + quint64(section.sh_link) * sizeof(Elf64_Shdr));
        if (section.sh_type == SHT_DYNAMIC) {
            for (quint64 entry = 0; entry < section.sh_size; entry += sizeof(Elf64_Dyn)) {
                const auto dynamic = at<Elf64_Dyn>(bytes, section.sh_offset + entry);
                if (dynamic.d_tag == DT_NEEDED)
                    imports.libraries.append(
                        QString::fromUtf8(nameAt(bytes, strings.sh_offset + dynamic.d_un.d_val)));
            }
        } else if (section.sh_type == SHT_DYNSYM) {
            for (quint64 entry = 0; entry < section.sh_size; entry += sizeof(Elf64_Sym)) {
                const auto symbol = at<Elf64_Sym>(bytes, section.sh_offset + entry);
                if (symbol.st_shndx == SHN_UNDEF)
                    imports.symbols.insert(nameAt(bytes, strings.sh_offset + symbol.st_name));
            }
        }
    }
    return imports;
}

} // namespace

class TestNoNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtProgram_linksNoNetwork_data();
    void builtProgram_linksNoNetwork();
    void builtProgram_importsNoNetworkCall_data() { builtProgram_linksNoNetwork_data(); }
    void builtProgram_importsNoNetworkCall();
};

void TestNoNetwork::builtProgram_linksNoNetwork_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : QString::fromUtf8(BUILT_PROGRAMS).split(u':'))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestNoNetwork::builtProgram_linksNoNetwork()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList libraries = importsOf(file.readAll()).libraries;
    QVERIFY2(libraries.contains(u"libQt6Core.so.6"_s), "the list of libraries could not be read");
    for (const QString &library : libraries) {
        for (const QString &network :
             {u"Network"_s, u"WebEngine"_s, u"WebSockets"_s, u"libcurl"_s, u"libssl"_s})
            QVERIFY2(!library.contains(network), qPrintable(library));
    }
}

void TestNoNetwork::builtProgram_importsNoNetworkCall()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<QByteArray> symbols = importsOf(file.readAll()).symbols;
    QVERIFY2(symbols.contains("__libc_start_main"), "the list of symbols could not be read");
    for (const QByteArray &call : {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
                                   "send", "sendto", "sendmsg", "recv", "recvfrom", "recvmsg", "getaddrinfo",
                                   "gethostbyname", "res_query", "res_search"})
        QVERIFY2(!symbols.contains(call), call.constData());
    for (const QByteArray &symbol : symbols) {
        for (const char *type :
             {"QNetwork", "QTcpSocket", "QUdpSocket", "QSslSocket", "QHostInfo", "QDesktopServices"})
            QVERIFY2(!symbol.contains(type), symbol.constData());
    }
}

QTEST_GUILESS_MAIN(TestNoNetwork)
#include "tst_nonetwork.moc"
