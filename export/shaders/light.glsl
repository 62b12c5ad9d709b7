vec2 nearer(vec2 a, vec2 b) { return a.x < b.x ? a : b; }

// Distance and material of the whole person.
vec2 person(vec3 p) {
    vec3 q = toHead(p);
    float far = length(q - vec3(0, 0.05, -0.15)) - 1.62, low = p.y + 1.25;
    if (far > 0.5 && low > 0.5) return vec2(min(far, low) - 0.25, 0.0);
    vec2 best = vec2(1e3, 0.0);
    float neck = neckSkin(p);
    if (far < 0.5) {
        float skin = smin(headSkin(q), neck, 0.10);
        best = vec2(skin, SKIN);
        vec3 e = flip(q) - eyeAt();
        best = nearer(best, vec2(length(e) - uEye.z, EYE));
        best = nearer(best, vec2(hair(q), HAIR));
        if (uMouth.z + uMouth.w > 0.02) { // teeth and tongue, only behind an open mouth
            float x = q.x, curve = 0.715 - 1.0 * x * x;
            float front = (q.z - curve) * 0.8, back = curve - 0.12 - q.z;
            float tooth = abs(fract(x / 0.092) - 0.5) * 2.0, scallop = 0.010 * tooth * tooth * tooth;
            float groove = 0.006 * ramp(0.80, 1.0, tooth);
            float top = max(max(front + groove + 0.05 * abs(q.y - uTeeth.x), back), max(uTeeth.x + scallop - q.y,
                q.y - uMouthY - 0.14));
            float bottom = max(max(front + 0.035 + groove, back), max(q.y - uTeeth.y + scallop, max(uTeeth.y - 0.12,
                lipEdges(x).y - 0.05) - q.y));
            best = nearer(best, vec2(max(top, abs(x) - uMouth.x), TEETH));
            best = nearer(best, vec2(max(bottom, abs(x) - uMouth.x * 0.8), TEETH));
            float deep = uMouthY - 0.75 * uMouth.w - 0.035;
            best = nearer(best, vec2(ball(q - vec3(0, deep, 0.44), vec3(0.19, 0.065, 0.20)) + 0.010 * exp(-x * x / 0.0006),
                TONGUE));
        }
    } else best = nearer(vec2(neck, SKIN), vec2(far - 0.25, 0.0));
    vec2 c = clothes(p);
    return nearer(best, vec2(c.x, c.y > 0.5 ? CLOTH2 : CLOTH));
}

vec3 slope(vec3 p, float h) {
    vec2 k = vec2(1, -1) * h;
    return normalize(k.xyy * person(p + k.xyy).x + k.yyx * person(p + k.yyx).x + k.yxy * person(p + k.yxy).x + k.xxx
        * person(p + k.xxx).x);
}

const vec3 KEY = normalize(vec3(-0.62, 0.62, 0.80)), RIM = normalize(vec3(0.85, 0.35, -0.55)), KEY2 = normalize(vec3(0.75,
    0.25, 0.6)), RIM2 = normalize(vec3(-0.9, 0.25, -0.6));

float shade(vec3 p, vec3 n) { // soft shadow of the key light
    float s = 1.0, t = 0.025; p += n * 0.01;
    for (int i = 0; i < 22; i++) {
        float h = person(p + KEY * t).x;
        s = min(s, 0.5 + 0.5 * h / (0.11 * t)); if (s < 0.0) break;
        t += clamp(h, 0.02, 0.14); if (t > 1.8) break;
    }
    s = max(s, 0.0); return s * s * (3.0 - 2.0 * s);
}
float occlusion(vec3 p, vec3 n) {
    float o = 0.0, w = 1.0;
    for (int i = 0; i < 5; i++) { float h = 0.015 + 0.075 * float(i); o += (h - person(p + n * h).x) * w; w *= 0.72; }
    return clamp(1.0 - 1.35 * o, 0.0, 1.0);
}
float gloss(vec3 n, vec3 v, vec3 l, float rough) {
    vec3 h = normalize(v + l); float a = rough * rough, nh = max(dot(n, h), 0.0), d = nh * nh * (a * a - 1.0) + 1.0;
    float f = 0.04 + 0.96 * pow(1.0 - max(dot(h, v), 0.0), 5.0);
    return f * a * a / (3.1416 * d * d) * max(dot(n, l), 0.0) * 0.8;
}

struct Look { vec3 base; float rough; float shine; float soft; vec3 n; };

Look skinLook(vec3 q, vec3 n) {
    Look s = Look(uSkin, 0.48, 0.8, 1.0, n);
    vec3 m = flip(q); float front = ramp(0.2, 0.5, q.z);
    float mottle = noise(q * 9.0) * 0.5 + noise(q * 23.0) * 0.3 + noise(q * 60.0) * 0.2;
    s.base *= 0.94 + 0.12 * mottle;
    vec3 red = uSkin * vec3(1.08, 0.66, 0.62);
    float cheek = exp(-dot((m - vec3(0.43, -0.30, 0.6)).xy, (m - vec3(0.43, -0.30, 0.6)).xy) / 0.035);
    float tip = exp(-dot(q.xy - vec2(0, uNose.y), q.xy - vec2(0, uNose.y)) / 0.022);
    float ears = ramp(0.76, 0.84, m.x) * ramp(0.2, 0.1, abs(q.y + 0.05));
    s.base = mix(s.base, red, clamp(uExtra.z * (0.55 * cheek + 0.45 * tip) * front + 0.4 * ears + 0.2 * uExtra.z
        * (mottle - 0.5), 0.0, 1.0));
    if (uExtra.y > 0.0) { // freckles
        float f = ramp(0.66, 0.80, noise(q * 42.0 + uSeed)) * (0.5 + 0.5 * noise(q * 8.0));
        s.base *= 1.0 - uExtra.y * 0.45 * f * front * exp(-pow((q.y + 0.22) / 0.20, 2.0)) * vec3(0.5, 0.9, 1.0);
    }
    // lids and the shade round the eye
    vec3 e = lidSpace(q);
    if (front > 0.0) {
        float around = ramp(0.16, 0.0, length(e) - uEye.z);
        s.base = mix(s.base, s.base * vec3(0.86, 0.74, 0.74), 0.35 * around);
        float edge = lidEdge(e);
        float upper = ramp(-0.25, 0.05, e.y);
        float line = ramp(mix(0.012, 0.034, upper * ramp(-0.15, 0.15, e.x)), 0.004, edge) * step(length(e), uEye.z + 0.06);
        s.base = mix(s.base, vec3(0.02, 0.013, 0.01), line * mix(0.30, 0.94 , upper) * uLash);
    }
    // lips
    vec2 l = lips(q); vec2 ed = lipEdges(q.x);
    float lip = ramp(0.016, -0.006, min(l.x, l.y)) * front;
    float lines = 0.5 + 0.5 * sin(q.x * 120.0 + 4.0 * noise(q * 14.0));
    s.base = mix(s.base, uLip * (0.88 + 0.14 * lines), lip * 0.92);
    s.rough = mix(s.rough, 0.33, lip); s.shine = mix(s.shine, 1.0, lip);
    float seam = max(ed.x - ed.y, 0.0) < 0.012 ? exp(-abs(q.y - 0.5 * (ed.x + ed.y)) / 0.008) * step(abs(q.x), uMouth.x
        + 0.01) : 0.0;
    s.base *= 1.0 - 0.72 * seam * front;
    // brows: short hairs, slanting outwards
    vec3 b = brow(q);
    if (b.z > 0.0 && front > 0.0) {
        float hairs = noise(vec3((b.x * 26.0 - b.y * mix(10.0, 60.0, b.x)) * 2.2, (b.y * 16.0 + b.x * 4.0), uSeed));
        float cover = ramp(0.25, 0.75, b.z * 1.15 + (hairs - 0.5) * 0.75);
        s.base = mix(s.base, uBrowColour * (0.75 + 0.5 * hairs), cover * 0.93 * front); s.shine *= 1.0 - cover * 0.7;
    }
    // stubble or beard shadow, painted
    if (uExtra.x > 0.0) {
        float low = ramp(-0.32, -0.52, q.y + 0.25 * (1.0 - ramp(0.35, 0.62, m.x))) * ramp(-1.42, -1.15, q.y);
        float bare = lip + exp(-pow(length((q.xy - vec2(0, uMouthY - 0.16)) * vec2(0.7, 1.6)) / 0.09, 2.0)) * 0.3;
        float dots = 0.6 + 0.4 * noise(q * 70.0);
        s.base = mix(s.base, s.base * 0.35 + uHair * 0.35, min(uExtra.x, 1.0) * low * clamp(1.0 - bare, 0.0, 1.0) * dots);
    }
    if (uStyle == 1) { // clipped sides: the skin shows through
        float side = ramp(0.05, 0.30, q.y) * ramp(0.16, 0.04, q.z) + ramp(0.10, -0.02, abs(q.z - 0.13)) * ramp(-0.28, -0.05,
            q.y) * ramp(0.60, 0.70, m.x);
        s.base = mix(s.base, uHair * 1.6, clamp(side, 0.0, 1.0) * 0.85 * (0.75 + 0.25 * noise(q * 80.0)));
    }
    // pores
    vec3 g = vec3(noise(q * 55.0), noise(q * 55.0 + 7.0), noise(q * 55.0 + 13.0)) - 0.5;
    s.n = normalize(n + 0.055 * g);
    return s;
}

vec3 eyeColour(vec3 q, out float spark) {
    float side = sign(q.x); vec3 c = eyeAt() * vec3(side, 1, 1), r = normalize(q - c);
    vec3 look = normalize(vec3(uGaze.x - side * 0.03, uGaze.y, 1.0));
    float a = length(cross(r, look)); if (dot(r, look) < 0.0) a = 2.0;
    vec3 px = normalize(cross(vec3(0, 1, 0), look)), py = cross(look, px);
    vec2 uv = vec2(dot(r, px), dot(r, py)); float ang = atan(uv.y, uv.x);
    float size = uGaze.z, k = a / size;
    vec3 white = mix(vec3(0.80, 0.77, 0.74), vec3(0.74, 0.50, 0.45), ramp(0.45, 0.95, abs(r.x)) * 0.75);
    float fibre = noise(vec3(ang * 9.0, k * 2.0, uSeed)) * 0.6 + noise(vec3(ang * 22.0, k * 3.0, uSeed)) * 0.4;
    vec3 iris = uIris * (0.55 + 0.95 * fibre);
    iris *= mix(0.75, 1.75, ramp(0.35, -0.75, uv.y / size));         // light gathers opposite to the lamp
    iris *= mix(1.0, 0.22, ramp(0.72, 1.0, k));                      // dark rim
    iris = mix(iris, vec3(0.006), ramp(uGaze.w + 0.06, uGaze.w - 0.03, k));
    vec3 col = mix(white, iris, ramp(1.06, 0.96, k));
    vec2 s1 = (uv - size * vec2(-0.36, 0.40)) / size, s2 = (uv - size * vec2(0.34, -0.38)) / size;
    spark = ramp(0.30, 0.20, length(s1 * vec2(1.0, 0.9))) + 0.28 * ramp(0.24, 0.05, length(s2));
    return col;
}

Look clothLook(vec3 p, int what, vec3 n) {
    Look s = Look(what == CLOTH2 ? uCloth2 : uCloth, 0.85, 0.12, 0.12, n);
    if (uGarment <= 1) { // knitted
        vec2 k = vec2(p.x * 40.0, p.y * 48.0 + 1.6 * abs(fract(p.x * 40.0 / 6.2832) * 2.0 - 1.0) * 1.6);
        float loop = sin(k.x) * sin(k.y); s.base *= 0.90 + 0.10 * loop + 0.12 * noise(p * 30.0);
        s.n = normalize(n + 0.14 * vec3(cos(k.x) * sin(k.y), sin(k.x) * cos(k.y), 0.0));
    } else s.base *= 0.95 + 0.05 * sin(p.x * 210.0) * sin(p.y * 210.0) + 0.06 * noise(p * 40.0);
    return s;
}

vec3 film(vec3 c) { c *= 0.50; c = c * (2.51 * c + 0.03) / (c * (2.43 * c + 0.59) + 0.14);
return pow(clamp(c, 0.0, 1.0), vec3(1.0 / 2.2)); }

vec3 lit(vec3 p, vec3 v, int what) {
    vec3 q = toHead(p); vec3 n = slope(p, what == HAIR ? 0.003 : 0.0022);
    float occ = occlusion(p, n), sh = shade(p, n);
    Look s = Look(vec3(0.5), 0.6, 0.5, 0.0, n); vec3 glow = vec3(0.0);
    if (what == SKIN) s = skinLook(q, n);
    else if (what == EYE) {
        float spark; s.base = eyeColour(q, spark); s.rough = 0.16; s.shine = 0.6; s.soft = 0.4;
        vec3 e = lidSpace(q);
        float top = dot(e, normalize(vec3(uLids.z, cos(uLids.x), -sin(uLids.x))));
        s.base *= mix(0.30, 1.0, ramp(0.005, -0.075, top)); glow = vec3(spark) * 0.95 * ramp(0.0, -0.02, top);
        occ = mix(occ, 1.0, 0.55); sh = mix(sh, 1.0, 0.45);
    } else if (what == HAIR) {
        hair(q); float f = noise(vec3(strand.x * 90.0, strand.y * 3.0, 1.0)) * 0.6 + noise(vec3(strand.x * 210.0, strand.y
            * 5.0, 2.0)) * 0.4;
        if (uStyle == 3 && strand.y > 5.0) f = 0.5 + 0.25 * strand.x;
        s.base = uHair * (0.62 + 0.8 * f); s.shine = 0.0; s.soft = 0.25;
        vec3 along = normalize(toBody(strandTo) - n * dot(toBody(strandTo), n)); f -= 0.5;
        vec3 h1 = normalize(KEY + v), h2 = normalize(KEY2 + v);
        float a1 = dot(normalize(along + n * (0.10 + 0.35 * f)), h1), a2 = dot(normalize(along + n * (-0.12 + 0.5 * f)),
            h1), a3 = dot(normalize(along + n * 0.3 * f), h2);
        vec3 gl = uHairShine * (0.55 * pow(1.0 - a1 * a1, 45.0) * max(dot(n, KEY) + 0.2, 0.0) * sh + 0.30 * pow(1.0 - a3
            * a3, 40.0) * max(dot(n, KEY2), 0.0));
        glow = (gl + uHair * 1.6 * pow(1.0 - a2 * a2, 14.0) * max(dot(n, KEY) + 0.2, 0.0) * sh) * occ;
    } else if (what == CLOTH || what == CLOTH2) { s = clothLook(p, what, n); }
    else if (what == TEETH) { s.base = vec3(0.80, 0.76, 0.68) * mix(0.35, 1.0, ramp(0.30, 0.12, abs(q.x))); s.rough = 0.25;
    s.shine = 0.8; s.soft = 0.4; sh = mix(sh, 1.0, 0.3); }
    else if (what == TONGUE) { s.base = vec3(0.50, 0.13, 0.12); s.rough = 0.35; s.shine = 0.5; }
    n = s.n;
    if (what == SKIN && q.z < 0.54 && abs(q.x) < uMouth.x && gap(q) < 0.028) { s.base = vec3(0.16, 0.025, 0.025); s.shine = 0.1; }
    float nl = dot(n, KEY);
    vec3 wrap = s.soft * vec3(0.34, 0.16, 0.10);
    vec3 dif = clamp((vec3(nl) + wrap) / (1.0 + wrap), 0.0, 1.0);
    vec3 shadow = pow(vec3(sh), mix(vec3(1.0), vec3(0.62, 0.95, 1.1), s.soft));
    vec3 ao = pow(vec3(occ), mix(vec3(1.0), vec3(0.70, 1.0, 1.12), s.soft));
    float up = 0.5 + 0.5 * n.y;
    vec3 c = s.base * dif * shadow * vec3(2.75, 2.45, 2.10) * mix(0.35, 1.0, occ);
    c += s.base * ao * mix(vec3(0.34, 0.25, 0.21), vec3(0.55, 0.62, 0.74), up) * 0.95;
    c += s.base * ao * vec3(0.42, 0.34, 0.30) * max(dot(n, normalize(vec3(0.75, -0.05, 0.6))), 0.0) * 0.9;  // light from the right, bounced
    float fres = pow(1.0 - max(dot(n, v), 0.0), 3.0);
    c += (s.base * 0.6 + 0.12) * ao * (vec3(1.0, 0.92, 0.82) * max(dot(n, RIM), 0.0) * 1.3 + vec3(0.75, 0.85, 1.0)
        * max(dot(n, RIM2), 0.0) * 0.7);
    c += s.base * fres * s.soft * 0.35 * ao;
    c += s.shine * (gloss(n, v, KEY, s.rough) * 0.55 + gloss(n, v, KEY, s.rough * 0.62) * 0.18) * sh * vec3(2.6, 2.4, 2.2);
    c += s.shine * gloss(n, v, normalize(vec3(0.7, 0.3, 0.7)), s.rough) * 0.25 * occ;
    return c + glow;
}

void main() {
    vec2 uv = (gl_FragCoord.xy / uSize * 2.0 - 1.0) * vec2(uView.w, 1.0) * uView.z + uView.xy;
    vec3 eye = vec3(0.0, uView.y * 0.3, 13.0), target = vec3(uv, 0.0), v = normalize(target - eye);
    float t = 13.0 - 2.2; float end = 13.0 + 2.5; vec2 hit = vec2(1.0, 0.0); bool found = false;
    for (int i = 0; i < 110; i++) {
        hit = person(eye + v * t);
        if (hit.x < 0.0012) { found = true; break; }
        t += hit.x * 0.75; if (t > end) break;
    }
    if (!found) { outColour = vec4(0.0); return; }
    outColour = vec4(film(lit(eye + v * t, -v, int(hit.y + 0.5))), 1.0);
}
