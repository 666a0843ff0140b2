package jp.yakuba.platform.inspection;

/**
 * The public key as it is given out.
 *
 * @param id the name under which checkpoints know it
 * @param exported X.509 in Base64
 */
record PublicKeyView(String id, String exported) {

    /** As {@code openssl pkey -pubin} reads it. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + exported + "\n-----END PUBLIC KEY-----\n";
    }
}
