package app.rebound.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * The servers that help two browsers find each other (STUN) or carry for them what finds no other
 * way (TURN). Without configuration there are none, and no third party learns of a call.
 */
@Service
@EnableConfigurationProperties(CallProperties.class)
public class IceServers {

    private static final String HMAC = "HmacSHA1";

    private final CallProperties properties;
    private final Clock clock;

    IceServers(CallProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** For one browser and one call; credentials name nobody and end by themselves. */
    public List<IceServer> forOneCall() {
        var servers = new ArrayList<IceServer>();
        if (!properties.stunUrls().isEmpty()) {
            servers.add(new IceServer(properties.stunUrls(), null, null));
        }
        if (!properties.turnUrls().isEmpty()) {
            var expiry = clock.instant().plus(properties.turnCredentialsLast()).getEpochSecond();
            var username = expiry + ":" + UUID.randomUUID();
            servers.add(
                    new IceServer(
                            properties.turnUrls(),
                            username,
                            credential(properties.turnSecret(), username)));
        }
        return List.copyOf(servers);
    }

    /**
     * What a TURN server with {@code use-auth-secret} expects beside {@code username}: base64 of
     * HMAC-SHA1 (draft-uberti-behave-turn-rest-00 §2.2).
     */
    static String credential(String secret, String username) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
