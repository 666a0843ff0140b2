package jp.yakuba.residentrecords.certificate.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.CertifiedName;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Omittable;

/**
 * Pages printed per second: {@code CertificateBenchmark [pages]}, 10,000 by default. One thread; every certificate has other
 * names. Prints one line of JSON per measurement.
 */
final class CertificateBenchmark {

    private static final FormTitle TITLE = new FormTitle("住民票の写し", Instant.EPOCH);
    private static final Choices CHOICES = Choices.standard().disclosing(List.of(Omittable.values()));
    private static final int WARM_UP = 300;
    private static final int FIRST_KANJI = 0x4E00;
    private static final int KANJI = 6000;

    private final FormPrinter printer;
    private final int pages;

    private CertificateBenchmark(FormPrinter printer, int pages) {
        this.printer = printer;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        int pages = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        var start = Instant.now();
        var printer = Forms.installed().printer();
        printer.print(TITLE, page(0, printer));
        report("first-certificate", "milliseconds", millis(start));

        var benchmark = new CertificateBenchmark(printer, pages);
        benchmark.singleDocuments();
        benchmark.oneBigDocument();
        report("memory", "resident-megabytes", residentMegabytes());
    }

    private void singleDocuments() {
        IntStream.range(0, WARM_UP).forEach(number -> printer.print(TITLE, page(number, printer)));
        int count = Math.min(pages, 2000);
        var millis = new double[count];
        for (int number = 0; number < count; number++) {
            var start = Instant.now();
            printer.print(TITLE, page(number, printer));
            millis[number] = millis(start);
        }
        Arrays.sort(millis);
        report(
                "single-certificates",
                "per-second",
                count * 1000 / Arrays.stream(millis).sum());
        report("single-certificates", "milliseconds-p50", millis[count / 2]);
        report("single-certificates", "milliseconds-p99", millis[count * 99 / 100]);
    }

    private void oneBigDocument() throws IOException {
        IntFunction<FormPage> page = number -> page(number, printer).getFirst();
        var start = Instant.now();
        try (var output = OutputStream.nullOutputStream()) {
            printer.print(TITLE, IntStream.range(0, pages).mapToObj(page).iterator(), output);
        }
        report("one-document-of-" + pages + "-pages", "pages-per-second", pages * 1000.0 / millis(start));
    }

    private static List<FormPage> page(int number, FormPrinter printer) {
        var name = Character.toString(FIRST_KANJI + number % KANJI) + "\u3000"
                + Character.toString(FIRST_KANJI + number * 7 % KANJI);
        var family = Copies.family(3);
        var people = List.of(
                family.people().getFirst(),
                family.people().get(1),
                Copies.japanese(new CertifiedName(name, "ナマエ"), "平成", 2010, "女", "子"));
        var copy = new CertificateContent.HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, people);
        return CertificateForm.pages(copy, CHOICES, Copies.issue(), printer);
    }

    private static double millis(Instant start) {
        return Duration.between(start, Instant.now()).toNanos() / 1e6;
    }

    /** Of this process, on Linux; 0 elsewhere. */
    private static double residentMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @SuppressWarnings("SystemOut")
    private static void report(String measurement, String unit, double value) {
        System.out.printf(
                Locale.ROOT, "{\"measurement\":\"%s\",\"unit\":\"%s\",\"value\":%.1f}%n", measurement, unit, value);
    }
}
