package jp.yakuba.office.issuance.certifier;

import java.time.Instant;
import jp.yakuba.office.issuance.SealId;
import jp.yakuba.platform.forms.SealImage;

/**
 * A seal as set.
 *
 * @param note fixed words below it, such as この印は黒色です; may be empty
 * @param image as it prints
 */
public record StoredSeal(SealId id, Office office, String note, Instant setAt, SealImage image) {}
