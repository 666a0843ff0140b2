package jp.yakuba.office.issuance.certifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An office in a column: its code. */
@Converter(autoApply = true)
class OfficeColumn implements AttributeConverter<Office, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Office office) {
        return office == null ? null : office.code();
    }

    @Override
    public @Nullable Office convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Office.of(code);
    }
}
