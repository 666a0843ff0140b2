package jp.yakuba.office.issuance;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Names one appointment of somebody who certifies. */
public record CertifierId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
