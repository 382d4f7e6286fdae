package app.rebound;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Rebound. */
// Nobody signs in with the user Boot would make up where it finds none.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class ReboundApplication {
    public static void main(String[] args) {
        SpringApplication.run(ReboundApplication.class, args);
    }
}
