// Hair and clothes. hair() also leaves behind how its strands run, for the fine pattern and the shine.
vec2 strand = vec2(0.0);        // x: across the strands, y: along them
vec3 strandTo = vec3(0, -1, 0); // the way they run

float locks(vec2 s, float coarse, float fine) {
    return coarse * (noise(vec3(s.x * 7.0, s.y * 0.9, uSeed)) - 0.5) + fine * (noise(vec3(s.x * 34.0, s.y * 1.6, uSeed
        + 3.0)) - 0.5);
}
// strands that run over the head from side to side, from a parting at x = part
void combed(vec3 q, float part) {
    strand = vec2(atan(q.z + 0.25, q.y - 0.15), q.x - part); strandTo = vec3(sign(q.x - part), -0.15, 0.0);
}
void gathered(vec3 q, vec3 to) { // strands that run towards the point `to`
    vec3 b = normalize(to - vec3(0, 0.2, -0.2)), r = q - vec3(0, 0.2, -0.2), ey = normalize(cross(b, vec3(1, 0, 0)));
    strand = vec2(atan(r.x, dot(r, ey)) * 1.3, dot(r, b)); strandTo = b;
}
float capOf(vec3 q, vec3 thick) { return ball(q - vec3(0, 0.33, -0.20), vec3(0.775, 0.83, 0.93) + thick); }
// the part of space that the hair leaves to the face; line: height of the hairline
float faceOf(vec3 q, float half_, float line, float back) {
    float o = (length((q.xy - vec2(0, line - 0.95)) / vec2(half_, 0.95)) - 1.0) * half_;
    return smax(o, back - q.z, 0.08);
}
float earOf(vec3 q) { return ball(flip(q) - vec3(0.80, -0.05, -0.10), vec3(0.20, 0.27, 0.19)); }

float hair(vec3 q) {
    vec3 m = flip(q); float d = 1e3;
    if (uStyle == 1) { // short, swept over
        combed(q, -0.38);
        float l = locks(strand, 0.12, 0.042);
        d = capOf(q, vec3(0.015, 0.06, 0.04));
        vec3 top = q - vec3(0.06, 0.84, 0.16); top.xy = turn(-0.16) * top.xy;
        d = smin(d, ball(top, vec3(0.60, 0.43, 0.72)), 0.30) + l * ramp(0.25, 0.75, q.y);
        float line = 0.63 + 0.05 * q.x + 0.02 * noise(vec3(q.x * 14.0, 0.0, uSeed));
        d = smax(d, -faceOf(q, 0.715, line, 0.06), 0.05);
        d = smax(d, -earOf(q), 0.05); d = smax(d, -0.62 - q.y + 0.2 * max(q.z, 0.0), 0.1);
        d += 0.016 * (noise(vec3(q.x * 14.0, q.y * 20.0, q.z * 14.0)) - 0.5) * ramp(0.45, 0.1, q.y);
    } else if (uStyle == 2) { // drawn up to a bun
        vec3 bun = vec3(0.0, 1.36, -0.30);
        float swirl = atan(q.x - bun.x, q.z - bun.z) + 3.0 * length(q - bun);
        gathered(q, bun); float l = locks(strand, 0.045, 0.022);
        d = capOf(q, vec3(0.05, 0.06, 0.05)) + l;
        d = smax(d, -faceOf(q, 0.695, 0.69, 0.0), 0.06); d = smax(d, -earOf(q), 0.05); d = smax(d, -0.60 - q.y, 0.1);
        float knot = ball(q - bun, vec3(0.40, 0.33, 0.36)) + 0.035 * sin(swirl * 3.0) + 0.006 * sin(swirl * 17.0);
        if (knot < d) { strand = vec2(swirl, q.y); strandTo = normalize(cross(q - bun, vec3(0, 1, 0.2))); }
        d = smin(d, knot, 0.06);
        // a few loose strands beside the ears
        float w = 0.03 * sin(q.y * 9.0);
        d = min(d, bone(m + vec3(w, 0, 0), vec3(0.68, 0.30, 0.24), vec3(0.74, -0.52, 0.20), 0.035, 0.006));
    } else if (uStyle == 3) { // a cloud of curls
        vec3 r = q - vec3(0, 0.50, -0.22);
        float big = ball(r, vec3(1.10, 0.98, 1.0));
        big = smin(big, ball(m - vec3(0.72, -0.02, -0.22), vec3(0.36, 0.46, 0.46)), 0.2);
        d = big;
        if (big < 0.25) {
            vec3 k = q + 0.07 * sin(q.yzx * 9.0 + uSeed);
            float c = 0.034 * waves(k * 8.5) + 0.026 * (abs(waves(k * 17.0 + 1.0)) - 0.6) + 0.012 * waves(k * 39.0);
            d -= c; strand = vec2(c * 14.0, 9.0); strandTo = normalize(cos(k.yzx * 17.0) + 0.01);
        } else d -= 0.08;
        float cutting = faceOf(q, 0.70, 0.64, -0.12); if (cutting > -0.2) cutting += 0.018 * waves(q * 16.0);
        d = smax(d, -cutting, 0.07);
    } else if (uStyle == 4) { // a bob with a fringe to the side
        float part = q.x + 0.30; strand = vec2(atan(q.z + 0.25, abs(part) + 0.35) * 1.5, q.y);
        strandTo = vec3(sign(part) * 0.8 * ramp(0.0, 0.9, q.y), -1.0, 0.0); float l = locks(strand, 0.07, 0.030);
        d = capOf(q, vec3(0.12, 0.11, 0.09));
        d = smin(d, bone(m, vec3(0.69, 0.25, 0.08), vec3(0.655, -0.80, 0.22), 0.24, 0.23), 0.2);
        d = smin(d, ball(q - vec3(0, -0.15, -0.52), vec3(0.95, 0.85, 0.48)), 0.2);
        d = smax(d, -0.98 - q.y + 0.12 * abs(q.x), 0.16) + l;
        vec2 c = q.xy - vec2(0.03, -0.34); c.y += 0.16 * (q.x + 0.30) * ramp(0.1, 0.5, q.y);
        d = smax(d, -smax((length(c / vec2(0.610, 1.04)) - 1.0) * 0.610, -0.10 - q.z, 0.08), 0.08);
        d += 0.03 * exp(-part * part / 0.001) * ramp(0.4, 0.7, q.y);
    } else if (uStyle == 5) { // receding
        combed(q, 0.0); gathered(q, vec3(0, 1.0, -1.2)); float l = locks(strand, 0.06, 0.024);
        d = capOf(q, vec3(0.06, 0.045, 0.07)) + l;
        float temple = 0.16 * exp(-pow((m.x - 0.42) / 0.16, 2.0));
        d = smax(d, -faceOf(q, 0.72, 0.76 + temple, 0.0), 0.07); d = smax(d, -earOf(q), 0.05); d = smax(d, -0.62 - q.y, 0.1);
    }
    if (uExtra.x > 1.0) { // a full beard and moustache
        vec3 w = q; w.y += uJaw * ramp(-0.55, -1.05, q.y); vec3 j = flip(w);
        float b = ball(w - vec3(0, -0.66, 0.08), vec3(uFace.x + 0.035, 0.60, 0.66));
        b = smin(b, ball(w - vec3(0, uFace.z + 0.10, 0.50), vec3(0.32, 0.26, 0.28)), 0.2);
        b = smin(b, bone(m, vec3(0.03, uMouthY + 0.15, 0.80), vec3(uMouth.x + 0.07, uMouthY + uMouth.y - 0.02, 0.63), 0.070,
            0.075), 0.10);
        vec2 hole = (q.xy - vec2(0, uMouthY - 0.02 + 0.5 * (uMouth.z - uMouth.w))) / vec2(uMouth.x, 0.082 + 0.55 * (uMouth.w
            + uMouth.z));
        b = smax(b, -max((length(hole) - 1.0) * 0.1, -q.z), 0.05);
        float line = -0.46 + 0.46 * ramp(0.38, 0.68, m.x) - 0.05 * ramp(0.1, 0.3, m.x);
        line = mix(line, uMouthY + 0.21, ramp(0.30, 0.14, m.x));
        b = smax(b, (q.y - line) * 0.8, 0.10); b = smax(b, -0.10 - q.z, 0.1);
        vec2 s = vec2(atan(q.x, q.z) * 1.4 + 0.05 * sin(q.y * 14.0 + q.x * 6.0), q.y);
        b += locks(s, 0.07, 0.040);
        if (b < d) { strand = s; strandTo = vec3(q.x * 0.6, -1.0, 0.2); d = b; }
    }
    return d;
}

// x: distance, y: 0 the cloth, 1 the second cloth
vec2 clothes(vec3 p) {
    float body = neckSkin(p); vec3 m = flip(p);
    float fold = 0.012 * sin(p.x * 5.0 + 3.0 * p.y + uSeed) * sin(p.y * 6.0 - p.x * 3.0);
    float hole = length((p - vec3(0, -1.25, -0.28)) * vec3(1, 0.8, 1));
    if (uGarment == 0) { // crew neck, ribbed collar
        float d = smax(body - 0.055 + fold, 0.50 - hole, 0.05);
        float collar = smax(body - 0.075 + 0.006 * sin(atan(p.x, p.z + 0.28) * 80.0), abs(hole - 0.535) - 0.045, 0.035);
        return vec2(smin(d, collar, 0.015), 0.0);
    }
    if (uGarment == 1) { // roll neck
        float d = body - 0.055 + fold; d = smax(d, p.y + 1.14, 0.04);
        float tube = max(length(p.xz - vec2(0, -0.36)) - (uBody.x + 0.10 + 0.02 * sin(p.y * 26.0)) + 0.006 * sin(atan(p.x,
            p.z + 0.36) * 70.0), abs(p.y + 1.38) - 0.24);
        return vec2(smin(d, smax(tube, p.y + 1.16 - 0.12 * p.z, 0.08), 0.08), 0.0);
    }
    if (uGarment == 2) { // shirt with a collar, open at the top
        float v = abs(p.x) - 0.30 * ramp(-2.10, -1.40, p.y);
        float d = smax(body - 0.05 + fold, -max(max(v, -p.z), -2.15 - p.y), 0.02); d = smax(d, 0.47 - hole, 0.03);
        vec2 a = p.xz - vec2(0, -0.34); float y = -1.16 - p.y - 0.30 * p.z;
        float shell = abs(length(a) - (uBody.x + 0.055 + 0.55 * max(y, 0.0) * ramp(-0.2, 0.5, p.z))) - 0.028;
        float tip = max(abs(y - 0.17) - 0.17 - 0.12 * ramp(0.30, 0.05, abs(abs(p.x) - 0.26)) * ramp(0.0, 0.3, p.z), 0.10
            + 0.30 * y - abs(p.x));
        float collar = smax(shell, mix(abs(y - 0.10) - 0.2, tip, ramp(-0.15, 0.15, p.z)), 0.03) * 0.55;
        return vec2(min(d, collar), 0.0);
    }
    // jacket over a T-shirt
    float shirt = smax(body - 0.035 + fold * 0.6, 0.53 - hole, 0.03);
    float open = abs(p.x) - 0.40 * ramp(-2.60, -1.35, p.y) ;
    float coat = smax(body - 0.10 + fold, -max(open, -p.z), 0.03); coat = smax(coat, 0.56 - hole, 0.06);
    float edge = abs(open - 0.10); coat = min(coat, smax(body - 0.125, max(edge - 0.11, -p.z), 0.03));
    coat = smax(coat, 0.50 - hole, 0.06);
    return shirt < coat ? vec2(shirt, 1.0) : vec2(coat, 0.0);
}
