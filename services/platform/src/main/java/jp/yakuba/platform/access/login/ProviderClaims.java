package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.account.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from a provider's token whose account it claims to be; which claims say so is configured. */
@ApplicationScoped
class ProviderClaims {

    private final AccessSettings settings;
    private final Optional<MunicipalityCode> usual;

    ProviderClaims(
            AccessSettings settings, @ConfigProperty(name = "yakuba.municipality") Optional<String> municipality) {
        this.settings = settings;
        this.usual = municipality.map(MunicipalityCode::new);
    }

    /** The account claimed; whether there is one is another question. */
    record Claimed(MunicipalityCode municipality, String userId) {}

    /** Empty if the token names no municipality and the service has no usual one, or if it names no user id. */
    Optional<Claimed> of(JsonWebToken token) {
        var userId = text(token, settings.oidcUserClaim()).filter(Account::isUserId);
        return userId.flatMap(id -> municipality(token).map(municipality -> new Claimed(municipality, id)));
    }

    private Optional<MunicipalityCode> municipality(JsonWebToken token) {
        var named = text(token, settings.oidcMunicipalityClaim());
        if (named.isEmpty()) {
            return usual;
        }
        try {
            return named.map(MunicipalityCode::new);
        } catch (RejectedValue noMunicipality) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
