package app.rebound;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rebound. */
@SpringBootApplication
public class ReboundApplication {
    public static void main(String[] args) {
        SpringApplication.run(ReboundApplication.class, args);
    }
}
