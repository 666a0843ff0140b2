package jp.yakuba.office.issuance.certifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.yakuba.platform.forms.SealImage;

/** The seal 「見本之印」 of the demonstration town. It goes with the mark 見本, never on a real paper. */
public final class SpecimenSeal {

    private static final String RESOURCE = "/issuance/specimen-seal.png";

    /** Its side on paper. */
    public static final double SIDE_MILLIMETRES = 21;

    private SpecimenSeal() {}

    /** The image, 21 mm square. */
    public static SealImage image() {
        return SealImage.fromPng(png(), SIDE_MILLIMETRES);
    }

    public static byte[] png() {
        try (var png = SpecimenSeal.class.getResourceAsStream(RESOURCE)) {
            if (png == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            return png.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
