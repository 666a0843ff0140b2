package jp.yakuba.platform.forms;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.PlatformError;
import org.jboss.logging.Logger;

/**
 * The image of an official seal (電子公印), at most 25 mm square and black (standard 5.6). Whatever colour the file has,
 * it prints black: the darker or more opaque a pixel, the more ink; what is under it shows through.
 */
public final class SealImage {

    private static final Logger LOG = Logger.getLogger(SealImage.class);
    private static final double GREATEST_SIDE = 25;
    private static final int MOST_PIXELS = 3000;

    private final double side;
    private final int width;
    private final int height;
    private final byte[] deflated;

    private SealImage(double side, BufferedImage image) {
        this.side = side;
        this.width = image.getWidth();
        this.height = image.getHeight();
        var darkness = new byte[width * height];
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int index = 0; index < pixels.length; index++) {
            darkness[index] = (byte) darkness(pixels[index]);
        }
        this.deflated = deflate(darkness);
    }

    /**
     * Reads a seal from a PNG file.
     *
     * @param side length of its longer side on paper, in millimetres
     * @throws RejectedValue if it is no PNG, or too large
     */
    public static SealImage fromPng(byte[] png, double side) {
        if (side <= 0 || side > GREATEST_SIDE) {
            throw new RejectedValue(PlatformError.SEAL_TOO_LARGE, "公印の大きさが25mmを超えています。", "25mm以内の大きさを指定してください。");
        }
        try {
            var image = read(png);
            if (image.isPresent()) {
                return new SealImage(side, image.get());
            }
        } catch (IOException e) {
            LOG.debug("the image of a seal is damaged", e);
        }
        throw new RejectedValue(
                PlatformError.SEAL_UNREADABLE, "公印の画像を読み取れません。", "PNG形式、縦横" + MOST_PIXELS + "画素以内の画像を用意してください。");
    }

    /** Its head says how large it is: a small file may unpack to more than there is memory. */
    private static Optional<BufferedImage> read(byte[] png) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input);
            return reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS
                    ? Optional.of(reader.read(0))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * One byte a pixel, row by row: 0 no ink … 255 black. Compressed once here, as a PDF takes it, and not again for each
     * certificate.
     */
    byte[] deflatedDarkness() {
        return deflated.clone();
    }

    /** Where it stands: in the middle of the box. */
    Box within(Box box) {
        double scale = side / Math.max(width, height);
        double wide = width * scale;
        double high = height * scale;
        return new Box(box.x() + (box.width() - wide) / 2, box.y() + (box.height() - high) / 2, wide, high);
    }

    private static byte[] deflate(byte[] pixels) {
        var compressed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** A red seal on white must print as black as a black one: the strongest colour that is missing counts. */
    private static int darkness(int argb) {
        int opacity = argb >>> 24;
        int red = argb >>> 16 & 0xFF;
        int green = argb >>> 8 & 0xFF;
        int blue = argb & 0xFF;
        return (255 - Math.min(red, Math.min(green, blue))) * opacity / 255;
    }
}
