package jp.yakuba.platform.forms;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws marks into a PDF by OpenPDF. The same marks, title and time give the same bytes. */
final class PdfOutput implements AutoCloseable {

    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    private final Map<SealImage, Image> images = new HashMap<>();
    private final PdfWriter writer;
    private boolean isBlank = true;

    PdfOutput(OutputStream stream, FormTitle title) {
        writer = PdfWriter.getInstance(document, stream);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle(title.text());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja-JP"));
        var created = pdfDate(title.created());
        writer.getInfo().put(PdfName.CREATIONDATE, created);
        writer.getInfo().put(PdfName.MODDATE, created);
    }

    /** Without this OpenPDF would draw a random one. */
    void setIdentifier(byte[] identifier) {
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    }

    void addPage(List<Ink> inks, BaseFont font) {
        if (!isBlank) {
            document.newPage();
        }
        isBlank = false;
        writer.setPageEmpty(false);
        var canvas = writer.getDirectContent();
        for (Ink ink : inks) {
            switch (ink) {
                case Ink.Text text -> draw(canvas, text, font);
                case Ink.Line(Box box, double weight) -> drawLine(canvas, box, weight);
                case Ink.Frame(Box box, double weight) -> drawFrame(canvas, box, weight);
                case Ink.Seal(SealImage image, Box box) -> drawSeal(canvas, image, box);
            }
        }
    }

    /** Writes one more line on the current page; x and y in points from its lower left corner. */
    void addLine(String text, BaseFont font, double x, double y, double size) {
        draw(writer.getDirectContent(), new Ink.Text(text, x, y, size, 0, 1), font);
    }

    @Override
    public void close() {
        document.close();
    }

    private static void draw(PdfContentByte canvas, Ink.Text text, BaseFont font) {
        canvas.beginText();
        canvas.setGrayFill((float) (1 - text.ink()));
        canvas.setFontAndSize(font, (float) text.size());
        canvas.setCharacterSpacing((float) text.spacing());
        canvas.setTextMatrix((float) text.x(), (float) text.y());
        canvas.showText(text.text());
        canvas.endText();
    }

    private static void drawLine(PdfContentByte canvas, Box box, double weight) {
        canvas.setLineWidth((float) weight);
        canvas.moveTo(x(box.x()), y(box.y()));
        canvas.lineTo(x(box.x() + box.width()), y(box.y() + box.height()));
        canvas.stroke();
    }

    private static void drawFrame(PdfContentByte canvas, Box box, double weight) {
        canvas.setLineWidth((float) weight);
        canvas.rectangle(
                x(box.x()), y(box.y() + box.height()), (float) box.widthInPoints(), (float) box.heightInPoints());
        canvas.stroke();
    }

    private void drawSeal(PdfContentByte canvas, SealImage seal, Box box) {
        canvas.addImage(
                images.computeIfAbsent(seal, PdfOutput::image),
                (float) box.widthInPoints(),
                0,
                0,
                (float) box.heightInPoints(),
                x(box.x()),
                y(box.y() + box.height()));
    }

    /** One black pixel over the whole square, let through as much as the seal is dark. */
    private static Image image(SealImage seal) {
        var mask = Image.getInstance(seal.width(), seal.height(), 1, 8, seal.deflatedDarkness());
        mask.setDeflated(true);
        mask.makeMask();
        var black = Image.getInstance(1, 1, 1, 8, new byte[1]);
        black.setImageMask(mask);
        return black;
    }

    private static float x(double millimetres) {
        return (float) (millimetres * Box.POINTS_PER_MILLIMETRE);
    }

    private static float y(double millimetres) {
        return (float) ((FormPage.HEIGHT - millimetres) * Box.POINTS_PER_MILLIMETRE);
    }

    private static PdfDate pdfDate(Instant instant) {
        return new PdfDate(GregorianCalendar.from(instant.atZone(ZoneOffset.ofHours(9))));
    }
}
