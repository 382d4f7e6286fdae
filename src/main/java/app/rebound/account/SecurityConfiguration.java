package app.rebound.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(AccountProperties.class)
class SecurityConfiguration {

    /**
     * Flow 25.2 needs inline and evaluated scripts and inline styles; nothing else is let in (ADR
     * 4).
     */
    static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    /** Camera and microphone for this server's own pages, and only after the browser has asked. */
    static final String PERMISSIONS_POLICY =
            "camera=(self), microphone=(self), display-capture=(), geolocation=()";

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            SignedInDevices devices,
            Standings standings,
            NavigationAccessControl navigation) {
        var contexts = new HttpSessionSecurityContextRepository();
        http.authorizeHttpRequests(requests ->
                // So that a refusal stays one, instead of becoming a redirect on its way out.
                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .denyAll()
                        .requestMatchers("/styles/**", "/images/**", "/aura/**")
                        .permitAll());
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.rememberMe(remember -> remember.rememberMeServices(devices).key(SignedInDevices.KEY));
        http.addFilterBefore(
                new StandingFilter(standings, contexts), RememberMeAuthenticationFilter.class);
        http.headers(headers ->
                headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY)));
        // Not loginView: that would open a form login beside the view, which nobody needs.
        var welcome = "/" + AccountRoutes.WELCOME;
        navigation.setLoginView(welcome);
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(welcome)));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {});
        return http.build();
    }

    /** Nobody reads what each filter of each request took. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
