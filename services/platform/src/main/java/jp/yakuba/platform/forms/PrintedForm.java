package jp.yakuba.platform.forms;

/** A finished document with its report. */
public final class PrintedForm {

    private final byte[] pdf;
    private final PrintReport report;

    PrintedForm(byte[] pdf, PrintReport report) {
        this.pdf = pdf;
        this.report = report;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public PrintReport report() {
        return report;
    }
}
