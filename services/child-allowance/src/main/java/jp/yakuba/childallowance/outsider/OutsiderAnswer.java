package jp.yakuba.childallowance.outsider;

import java.time.Instant;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An addressee who is in no register here, as it is told over REST.
 *
 * @param versions all of them, the newest first; it is the addressee
 * @param alike 宛名番号 of those who look like the same
 * @param resident 宛名番号 as which it lives here since; missing if nobody has said so
 */
@Schema(name = "KeptOutsider")
record OutsiderAnswer(
        AddresseeNumber addresseeNumber,
        List<Version> versions,
        List<AddresseeNumber> alike,
        @Nullable AddresseeNumber resident) {

    /** A version; where somebody is protected, items that tell where are masked. */
    @Schema(name = "OutsiderVersion")
    record Version(
            Shown<Outsider> outsider, int version, @Nullable String reason, String recordedBy, Instant recordedAt) {}

    static OutsiderAnswer of(OutsiderDesk.Seen seen) {
        return new OutsiderAnswer(
                seen.number(),
                seen.versions().stream()
                        .map(version -> new Version(
                                Shown.of(seen.clearance().json(Outsider.SHAPE, version.outsider())),
                                version.version(),
                                version.reason(),
                                version.recordedBy(),
                                version.recordedAt()))
                        .toList(),
                seen.alike(),
                seen.resident());
    }
}
