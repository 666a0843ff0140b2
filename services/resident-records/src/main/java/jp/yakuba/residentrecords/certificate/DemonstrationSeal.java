package jp.yakuba.residentrecords.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The seal of the demonstration town: a square with 見本 in strokes of its own, so that it needs no font and is nobody's
 * seal.
 */
final class DemonstrationSeal {

    /** Its side on paper. */
    static final double SIDE_MILLIMETRES = 21;

    private static final int PIXELS = 400;

    /** Strokes of 見 and 本 from a point to a point, on a grid of 100. */
    private static final double[][] STROKES = {
        {32, 12, 32, 32},
        {68, 12, 68, 32},
        {32, 12, 68, 12},
        {32, 19, 68, 19},
        {32, 26, 68, 26},
        {32, 32, 68, 32},
        {44, 32, 30, 47},
        {57, 32, 57, 46},
        {57, 46, 72, 46},
        {72, 46, 72, 41},
        {24, 62, 76, 62},
        {50, 53, 50, 90},
        {50, 62, 26, 82},
        {50, 62, 74, 82},
        {39, 78, 61, 78}
    };

    private DemonstrationSeal() {}

    static byte[] png() {
        var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        draw(graphics);
        graphics.dispose();
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(Graphics2D graphics) {
        graphics.scale(PIXELS / 100.0, PIXELS / 100.0);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(4));
        graphics.draw(new Rectangle2D.Double(3, 3, 94, 94));
        graphics.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var stroke : STROKES) {
            graphics.draw(new Line2D.Double(stroke[0], stroke[1], stroke[2], stroke[3]));
        }
    }
}
