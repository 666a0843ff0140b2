package jp.yakuba.platform.access.authenticator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Base64;

/** A QR code as a picture that stands in the page itself. */
final class QrCode {

    private QrCode() {}

    /** An SVG as a {@code data:} address, with the quiet zone that the format asks for. */
    static String address(String text) {
        try {
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            var svg = """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>\
                    """.formatted(matrix.getWidth(), matrix.getHeight(), path);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(UTF_8));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A QR code could not be made", tooLong);
        }
    }
}
